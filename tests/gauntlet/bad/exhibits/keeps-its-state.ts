import { well } from '../well.ts';

/** Its reset forgets what the visitor did, but not when. */
export default well({
  id: 'keeps-its-state',
  change(model) {
    let steps = 0;
    const { step, snapshot } = model;
    model.step = (dtS) => {
      steps++;
      step(dtS);
    };
    model.snapshot = () => Object.assign(snapshot(), { steps });
  },
});
