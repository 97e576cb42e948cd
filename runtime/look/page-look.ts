import type { Preferences } from '@base/vocabulary.ts';
import { cssVariables, type Layout } from './layout.ts';

/** Writes sizes and preferences onto an element (the document's root), where the style sheets read them. */
export function applyPageLook(root: HTMLElement, layout: Layout, preferences: Preferences): void {
  for (const [name, value] of Object.entries(cssVariables(layout))) root.style.setProperty(name, value);
  root.lang = preferences.language;
  root.dataset.orientation = layout.orientation;
  root.dataset.text = preferences.textSize;
  root.dataset.contrast = preferences.bright ? 'bright' : 'normal';
  root.dataset.motion = preferences.calm ? 'calm' : 'normal';
  root.dataset.pinyin = preferences.pinyin && preferences.language === 'zh-CN' ? 'on' : 'off';
  root.toggleAttribute('data-bright', preferences.bright);
}
