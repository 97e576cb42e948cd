import { faulty, WHILE_S } from '../definition.ts';

export default faulty({
  id: 'hangs-after-ready',
  onStep(timeS) {
    while (timeS > WHILE_S);
  },
});
