import { element } from '../../../support/faulty-exhibits/element.ts';
import { KEY_STYLE, model, well, words } from '../well.ts';

/** Nothing of it can be reached with a keyboard. */
export default well({
  id: 'fingers-only',
  panel: (definition) =>
    element('div', {
      'data-touch': '',
      style: { ...KEY_STYLE, pointerEvents: 'auto' },
      onPointerUp: () => model().press(),
      children: words(definition),
    }),
});
