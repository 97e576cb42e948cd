import { well } from '../well.ts';

addEventListener('pointercancel', () => {
  for (;;);
});

export default well({ id: 'hangs-on-cancel' });
