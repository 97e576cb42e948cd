import { well } from '../well.ts';

export default well({ id: 'nothing-wrong' });
