import { faulty, WHILE_S } from '../definition.ts';

let rejected = false;

export default faulty({
  id: 'rejects-promise',
  onStep(timeS) {
    if (timeS < WHILE_S || rejected) return;
    rejected = true;
    void Promise.reject(new Error('nobody caught this'));
  },
});
