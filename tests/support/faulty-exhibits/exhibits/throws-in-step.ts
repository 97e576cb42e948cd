import { faulty, WHILE_S } from '../definition.ts';

export default faulty({
  id: 'throws-in-step',
  onStep(timeS) {
    if (timeS > WHILE_S) throw new Error('the model broke');
  },
});
