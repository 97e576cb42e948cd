import { key, well } from '../well.ts';

export default well({ id: 'has-no-name', panel: () => key('', {}, { children: undefined }) });
