import { element } from '../../../support/faulty-exhibits/element.ts';
import { key, well, words } from '../well.ts';

const SVG = { position: 'absolute', left: 0, top: 0, width: '100%', height: '40%', overflow: 'visible' };
const WORDS = { textAnchor: 'end', fontSize: 'var(--type-caption)', fill: '#000000' };

/** A number of its drawing stands half beyond the edge. */
export default well({
  id: 'draws-off-the-glass',
  panel: (definition) =>
    element('div', {
      children: [
        element('svg', {
          key: 'plot',
          style: SVG,
          children: element('text', { x: 12, y: 60, style: WORDS, children: '12 345' }),
        }),
        element('div', { key: 'key', children: key(words(definition)) }),
      ],
    }),
});
