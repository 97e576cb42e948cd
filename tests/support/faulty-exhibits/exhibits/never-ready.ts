import { faulty } from '../definition.ts';

const forever = new Promise<never>(() => {});

export default faulty({
  id: 'never-ready',
  Scene() {
    // What React calls suspending: a component that is not there yet.
    throw forever;
  },
});
