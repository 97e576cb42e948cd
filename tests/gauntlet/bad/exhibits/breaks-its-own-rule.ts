import { well } from '../well.ts';

/** Each touch makes energy out of nothing. */
export default well({
  id: 'breaks-its-own-rule',
  change(model) {
    let energyJ = 0;
    addEventListener('pointerdown', () => {
      energyJ++;
    });
    model.broken = (): never[] => (energyJ > 3 ? ['energy came from nowhere' as never] : []);
  },
});
