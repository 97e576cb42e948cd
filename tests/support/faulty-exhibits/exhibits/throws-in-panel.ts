import { faulty } from '../definition.ts';

export default faulty({
  id: 'throws-in-panel',
  Panel() {
    throw new Error('the panel broke');
  },
});
