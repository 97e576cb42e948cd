import { key, well, words } from '../well.ts';

export default well({ id: 'pale-words', panel: (definition) => key(words(definition), { color: '#999999' }) });
