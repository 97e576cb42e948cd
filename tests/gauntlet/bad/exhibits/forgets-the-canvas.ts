import { well } from '../well.ts';

/** The canvas comes back, and its world begins anew. */
export default well({
  id: 'forgets-the-canvas',
  change(model) {
    let lost = false;
    const { restore } = model;
    addEventListener(
      'webglcontextlost',
      () => {
        lost = true;
      },
      true,
    );
    model.restore = (kept) => {
      if (lost) throw new Error('nothing was kept');
      restore(kept);
    };
  },
});
