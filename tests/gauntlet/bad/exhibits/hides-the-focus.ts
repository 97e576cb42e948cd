import { key, well, words } from '../well.ts';

export default well({ id: 'hides-the-focus', panel: (definition) => key(words(definition), { outline: 'none' }) });
