import { key, well } from '../well.ts';

/** A key without a word that its ground swallows. */
export default well({
  id: 'pale-key',
  panel: () => key('', { top: '70%', background: 'rgba(0, 0, 0, 0.01)' }, { 'aria-label': 'press', children: undefined }),
});
