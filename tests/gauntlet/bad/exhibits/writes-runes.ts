import { key, well } from '../well.ts';

export default well({ id: 'writes-runes', panel: () => key('ᚠᚢᚦ') });
