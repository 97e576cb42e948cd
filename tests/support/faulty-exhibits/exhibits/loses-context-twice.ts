import { faulty, WHILE_S } from '../definition.ts';
import { loseContext } from '../lose-context.ts';

let losses = 0;

export default faulty({
  id: 'loses-context-twice',
  onStep(timeS) {
    if (losses > 1 || timeS < WHILE_S * (1 + 2 * losses)) return;
    losses++;
    loseContext(300);
  },
});
