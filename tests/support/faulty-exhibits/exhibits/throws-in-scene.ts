import { faulty, WHILE_S } from '../definition.ts';
import { element } from '../element.ts';

let timeNowS = 0;

export default faulty({
  id: 'throws-in-scene',
  onStep(timeS) {
    timeNowS = timeS;
  },
  Scene: () =>
    element('mesh', {
      frustumCulled: false,
      onBeforeRender() {
        if (timeNowS > WHILE_S) throw new Error('the scene broke');
      },
    }),
});
