import { faulty } from '../definition.ts';

export default faulty({
  id: 'refuses-options',
  refuses: (options) => (typeof (options as { speed?: unknown }).speed === 'string' ? 'must be a number' : null),
});
