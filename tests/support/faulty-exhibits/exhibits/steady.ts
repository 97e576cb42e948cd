import { faulty } from '../definition.ts';

export default faulty({ id: 'steady' });
