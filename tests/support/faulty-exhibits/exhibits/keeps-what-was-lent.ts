import { faulty } from '../definition.ts';

addEventListener('resize', () => {});

export default faulty({ id: 'keeps-what-was-lent' });
