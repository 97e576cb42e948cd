import { well } from '../well.ts';

/** Below the glass, where nobody sees it, until a finger brings it up. */
const below = document.createElement('div');
Object.assign(below.style, { position: 'absolute', top: '150%', width: '9%', height: '9%' });
addEventListener('pointerdown', () => {
  document.body.append(below);
  below.scrollIntoView();
});

export default well({ id: 'scrolls-away' });
