import { faulty } from '../definition.ts';

addEventListener('pointerdown', () => {
  for (;;);
});

export default faulty({ id: 'hangs-on-touch' });
