import { model, well } from '../well.ts';

/** One listener more each time it is opened. */
export default well({
  id: 'keeps-listeners',
  change() {
    addEventListener('resize', () => model());
  },
});
