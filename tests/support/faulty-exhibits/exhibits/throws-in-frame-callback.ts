import { faulty, WHILE_S } from '../definition.ts';

let thrown = false;

export default faulty({
  id: 'throws-in-frame-callback',
  onStep(timeS) {
    if (timeS < WHILE_S || thrown) return;
    thrown = true;
    requestAnimationFrame(() => {
      throw new Error('a frame callback broke');
    });
  },
});
