/*
 * What the texts of another language, or of somebody who means harm, could be like (rule 30). Placeholders stay as they
 * are: their values come from the model.
 */

export const STRETCH_NAMES = ['double', 'long', 'X', 'xss'] as const;
export type Stretch = (typeof STRETCH_NAMES)[number];

/** Written so that it would do something if anything took a text for markup: go away, or leave a mark. */
export const XSS_MARK = 'struckByText';
const XSS = `<img src="x" onerror="window.${XSS_MARK}=1"><a href="https://example.com">`;

const PLACEHOLDER = /(\{\{\s*[\w.-]+\s*\}\})/;
/** Words grow by this share under `long`: as much as English grows when it is turned into German. */
const LONGER = 0.4;

const outsidePlaceholders = (text: string, change: (part: string) => string): string =>
  text
    .split(PLACEHOLDER)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');

/** Each word made longer by its own letters, so that the font has them all; Chinese by its own characters. */
function longer(part: string): string {
  return part.replace(/\p{Script=Han}+|[\p{L}\p{N}]+/gu, (word) => {
    const letters = [...word];
    return word + letters.slice(-Math.ceil(letters.length * LONGER)).join('');
  });
}

export const STRETCHES: Record<Stretch, (text: string, language: string) => string> = {
  double: (text, language) => (language === 'zh-CN' ? text + text : `${text} ${text}`),
  long: (text) => outsidePlaceholders(text, longer),
  X: (text) => ['X', ...text.split(PLACEHOLDER).filter((_, index) => index % 2 === 1)].join(''),
  xss: (text) => `${XSS}${[...text.matchAll(new RegExp(PLACEHOLDER, 'g'))].map(([place]) => place).join('')}`,
};
