import { LANGUAGES } from '@base/vocabulary.ts';
import { Words } from '@look/words/Words.tsx';
import type { ThemeDay } from '../day.ts';
import { Say } from '../words/Say.tsx';
import { useLanguage, useProgramme, useShell } from './shell-context.ts';

/** MM-DD as a sign on a ribbon has it: 11·9, 3·25–3·31. */
export function dateOnRibbon({ from, to }: Pick<ThemeDay, 'from' | 'to'>): string {
  const short = (date: string) => date.split('-').map(Number).join('·');
  return from === to ? short(from) : `${short(from)}–${short(to)}`;
}

/** The theme day: date, name upright in Chinese, name in English, and what to see first. */
export function Ribbon({ themeDay }: { themeDay: ThemeDay }) {
  const { rules } = useShell();
  const { lead } = useProgramme();
  const language = useLanguage();
  const date = dateOnRibbon(themeDay);
  const name = themeDay.name['zh-CN'];
  const offered = LANGUAGES.filter((language) => rules.offered.includes(language));
  return (
    <aside className="ribbon" data-range={themeDay.from === themeDay.to ? 'day' : 'span'}>
      <p className="ribbon-date">{date}</p>
      {offered.includes('zh-CN') && (
        <p className="ribbon-name" lang="zh-CN" data-long={name.length > 7 || undefined}>
          {name}
        </p>
      )}
      {offered.includes('en') && (
        <p className="ribbon-english" lang="en">
          {themeDay.name.en}
        </p>
      )}
      {lead && (
        <div className="ribbon-first">
          <Say k="attract.first" tier="caption" />
          <Words className="ribbon-lead" text={lead.title[language]} ruby={lead.ruby.title} />
        </div>
      )}
    </aside>
  );
}
