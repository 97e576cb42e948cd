import { key, well, words } from '../well.ts';

export default well({ id: 'out-of-reach', panel: (definition) => key(words(definition), { top: 'calc(14 * var(--mm))' }) });
