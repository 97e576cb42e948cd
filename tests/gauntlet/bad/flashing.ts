import { element } from '../../support/faulty-exhibits/element.ts';
import { key, words } from './well.ts';

/** A field of 40 % × 30 % of the glass that changes its colour ten times a second, behind the key. */
export function flashing(definition: Parameters<typeof words>[0], colours: readonly [string, string]) {
  return element('div', {
    ref(node: HTMLElement | null) {
      node
        ?.querySelector('i')
        ?.animate(
          [
            { background: colours[0], easing: 'steps(1)' },
            { background: colours[1], offset: 0.5, easing: 'steps(1)' },
            { background: colours[0] },
          ],
          { duration: 200, iterations: Number.POSITIVE_INFINITY },
        );
    },
    children: [
      element('i', { style: { position: 'absolute', left: '30%', top: '10%', width: '40%', height: '30%' } }),
      key(words(definition)),
    ],
  });
}
