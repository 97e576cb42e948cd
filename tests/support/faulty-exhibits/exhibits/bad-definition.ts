import { faulty } from '../definition.ts';

const { Scene: _scene, ...withoutScene } = faulty({ id: 'bad-definition' });

export default { ...withoutScene, stepS: -1, title: 'no-such-text' };
