import { faulty, WHILE_S } from '../definition.ts';
import { loseContext } from '../lose-context.ts';

let lost = false;

export default faulty({
  id: 'loses-context-for-good',
  onStep(timeS) {
    if (timeS < WHILE_S || lost) return;
    lost = true;
    loseContext(null);
  },
});
