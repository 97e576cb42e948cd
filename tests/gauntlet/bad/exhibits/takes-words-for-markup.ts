import { key, well, words } from '../well.ts';

export default well({
  id: 'takes-words-for-markup',
  panel: (definition) => key('', {}, { children: undefined, dangerouslySetInnerHTML: { __html: words(definition) } }),
});
