import { well } from '../well.ts';

let fingers = 0;
addEventListener('pointerdown', () => {
  fingers++;
  if (fingers === 3) throw new Error('there was no place for a third finger');
});
for (const type of ['pointerup', 'pointercancel'])
  addEventListener(type, () => {
    fingers--;
  });

export default well({ id: 'throws-on-the-third-finger' });
