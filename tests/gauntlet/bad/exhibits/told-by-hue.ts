import { key, well, words } from '../well.ts';

/** On is olive and off is red, the same to who sees no green, and nothing else tells them apart. */
export default well({
  id: 'told-by-hue',
  panel: (definition) =>
    key(
      words(definition),
      { background: '#c86a6a' },
      {
        'aria-pressed': false,
        onClick({ currentTarget }: { currentTarget: HTMLElement }) {
          const on = currentTarget.getAttribute('aria-pressed') !== 'true';
          currentTarget.setAttribute('aria-pressed', String(on));
          currentTarget.style.background = on ? '#938c67' : '#c86a6a';
        },
      },
    ),
});
