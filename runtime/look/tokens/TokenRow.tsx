import './tokens.css';
import '../surfaces/surfaces.css';
import type { Language, Preferences, SoundLevel } from '@base/vocabulary.ts';
import { type CSSProperties, type ReactNode, useRef } from 'react';
import { BrightIcon, CalmIcon, LargeIcon, PinyinIcon, RestartIcon, SoundIcon } from '../icons.tsx';
import { usePress } from '../input/press.ts';
import { TOKEN_WORD_SHARE, TOKENS, type TokenId } from '../layout.ts';
import { useLayout } from '../layout-context.tsx';
import { Disc } from '../surfaces/Round.tsx';
import { soundLabel, TOKEN_WORDS } from './token-words.ts';

/** Starting again is held, not asked about: a dialog would stop the next child. */
export const RESTART_HOLD_MS = 600;

interface TokenRowProps {
  preferences: Preferences;
  /** Languages of the kiosk. */
  offered: readonly Language[];
  onChange(change: Partial<Preferences>): void;
  onRestart(): void;
  /** Tokens that a screen does without. Those that stay keep their places. */
  hidden?: readonly TokenId[] | undefined;
}

/** The tokens along the front of the plinth, in the same places on every screen. They never lose state. */
export function TokenRow({ preferences, offered, onChange, onRestart, hidden = [] }: TokenRowProps) {
  const isOffered = (id: TokenId) => (id !== 'zh-CN' && id !== 'en') || (offered.length > 1 && offered.includes(id));
  const shown = TOKENS.filter((id) => !hidden.includes(id) && isOffered(id));
  return shown.map((id) =>
    id === 'restart' ? (
      <RestartToken key={id} language={preferences.language} onRestart={onRestart} />
    ) : (
      <PreferenceToken key={id} id={id} preferences={preferences} onChange={onChange} />
    ),
  );
}

const ICONS: Partial<Record<TokenId, ReactNode>> = {
  restart: <RestartIcon />,
  pinyin: <PinyinIcon />,
  bright: <BrightIcon />,
  calm: <CalmIcon />,
  large: <LargeIcon />,
};

function useTokenPlace(id: TokenId): { style: CSSProperties; diameterMm: number } {
  const { tokens, scale, typePx } = useLayout();
  const rect = tokens[id];
  const style = {
    left: `${rect.x}px`,
    top: `${rect.y}px`,
    width: `${rect.width}px`,
    height: `${rect.height}px`,
    '--token': `${rect.width}px`,
    '--token-word': `${Math.min(typePx.caption, rect.width * TOKEN_WORD_SHARE)}px`,
  } as CSSProperties;
  return { style, diameterMm: rect.width / scale.pxPerMm };
}

interface FaceProps {
  id: TokenId;
  language: Language;
  icon?: ReactNode;
}

function Face({ id, language, icon = ICONS[id] }: FaceProps) {
  const lang = id === 'zh-CN' || id === 'en' ? id : language;
  return (
    <span className="token-words">
      {icon}
      <span className="token-word" lang={lang} data-alone={icon ? undefined : ''}>
        {TOKEN_WORDS[language][id].word}
      </span>
    </span>
  );
}

/** What a press changes, and whether the token is on; null for the sound, which has four steps. */
function effectOf(id: TokenId, preferences: Preferences): { change: Partial<Preferences>; on: boolean | null } {
  switch (id) {
    case 'zh-CN':
    case 'en':
      return { change: { language: id }, on: preferences.language === id };
    case 'pinyin':
      return { change: { pinyin: !preferences.pinyin }, on: preferences.pinyin };
    case 'bright':
      return { change: { bright: !preferences.bright }, on: preferences.bright };
    case 'calm':
      return { change: { calm: !preferences.calm }, on: preferences.calm };
    case 'large':
      return {
        change: { textSize: preferences.textSize === 'large' ? 'normal' : 'large' },
        on: preferences.textSize === 'large',
      };
    default:
      return { change: { soundLevel: ((preferences.soundLevel + 1) % 4) as SoundLevel }, on: null };
  }
}

interface PreferenceTokenProps {
  id: TokenId;
  preferences: Preferences;
  onChange(change: Partial<Preferences>): void;
}

function PreferenceToken({ id, preferences, onChange }: PreferenceTokenProps) {
  const { change, on } = effectOf(id, preferences);
  const { pressProps, pressed } = usePress({ onPress: () => onChange(change) });
  const { style, diameterMm } = useTokenPlace(id);
  const { language, soundLevel } = preferences;
  return (
    <button
      type="button"
      className="token"
      data-token={id}
      style={style}
      lang={id === 'zh-CN' || id === 'en' ? id : language}
      aria-label={id === 'sound' ? soundLabel(language, soundLevel) : TOKEN_WORDS[language][id].label}
      aria-pressed={on ?? undefined}
      {...pressProps}
    >
      <Disc diameterMm={diameterMm} on={on ?? false} pressed={pressed}>
        <Face id={id} language={language} icon={id === 'sound' ? <SoundIcon level={soundLevel} /> : ICONS[id]} />
      </Disc>
    </button>
  );
}

function RestartToken({ language, onRestart }: { language: Language; onRestart(): void }) {
  const ring = useRef<SVGCircleElement>(null);
  const { pressProps, pressed } = usePress({
    onPress: onRestart,
    holdMs: RESTART_HOLD_MS,
    onHoldProgress(fraction) {
      ring.current?.setAttribute('stroke-dasharray', `${fraction} 1`);
      ring.current?.setAttribute('visibility', fraction > 0 ? 'visible' : 'hidden');
    },
  });
  const { style, diameterMm } = useTokenPlace('restart');
  return (
    <button
      type="button"
      className="token"
      data-token="restart"
      style={style}
      aria-label={TOKEN_WORDS[language].restart.label}
      {...pressProps}
    >
      <Disc diameterMm={diameterMm} pressed={pressed}>
        <Face id="restart" language={language} />
      </Disc>
      <svg className="token-ring" viewBox="-59 -59 118 118" aria-hidden="true">
        <circle ref={ring} r="54.5" pathLength="1" strokeDasharray="0 1" visibility="hidden" />
      </svg>
    </button>
  );
}
