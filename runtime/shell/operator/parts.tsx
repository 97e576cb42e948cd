import type { Language } from '@base/vocabulary.ts';
import { usePress } from '@look/input/press.ts';
import { useLayout } from '@look/layout-context.tsx';
import { Key } from '@look/surfaces/Key.tsx';
import { Plate } from '@look/surfaces/Plate.tsx';
import { Disc } from '@look/surfaces/Round.tsx';
import type { ReactNode } from 'react';

/** Staff are grown up, whoever visits: their targets are 20 mm on every kiosk, digits a little more. */
const DIGIT_MM = 24;
const LANGUAGE_MM = 22;

interface DiscKeyProps {
  label: string;
  onPress(): void;
  /** Violet. */
  on?: boolean | undefined;
  /** It stays down when it was pressed. */
  toggles?: boolean | undefined;
  lang?: Language | undefined;
  disabled?: boolean | undefined;
  diameterMm?: number | undefined;
  children: ReactNode;
}

/** An engraved disc to press: a digit, a language. */
export function DiscKey({ label, onPress, on, toggles, lang, disabled, diameterMm = DIGIT_MM, children }: DiscKeyProps) {
  const { pressProps, pressed } = usePress({ onPress, disabled, debounceMs: 0 });
  const { scale } = useLayout();
  const diameterPx = diameterMm * scale.pxPerMm;
  return (
    <button
      type="button"
      className="staff-disc"
      aria-label={label}
      aria-pressed={toggles ? on : undefined}
      data-on={on || undefined}
      lang={lang}
      style={{ width: diameterPx, height: diameterPx, fontSize: diameterPx * 0.34 }}
      {...pressProps}
    >
      <Disc diameterMm={diameterMm} on={on} pressed={pressed}>
        {children}
      </Disc>
    </button>
  );
}

export interface Languages {
  language: Language;
  offered: readonly Language[];
  onChange(language: Language): void;
}

const NAMES: Record<Language, string> = { 'zh-CN': '中文', en: 'English' };

export function LanguageDiscs({ language, offered, onChange }: Languages) {
  if (offered.length < 2) return null;
  return (
    <div className="staff-languages">
      {offered.map((id) => (
        <DiscKey
          key={id}
          label={NAMES[id]}
          lang={id}
          on={id === language}
          toggles
          onPress={() => onChange(id)}
          diameterMm={LANGUAGE_MM}
        >
          <span className="staff-language" lang={id}>
            {NAMES[id]}
          </span>
        </DiscKey>
      ))}
    </div>
  );
}

interface StaffKeyProps {
  onPress(): void;
  disabled?: boolean | undefined;
  holdMs?: number | undefined;
  children: ReactNode;
}

/** The violet key with a word, at staff's size. */
export function StaffKey(props: StaffKeyProps) {
  return <Key className="staff-key" {...props} />;
}

interface FactsProps {
  title: string;
  /** What is not as it should be has a bar at its side; colour says the same. */
  wrong?: boolean;
  wide?: boolean;
  children: ReactNode;
}

/** A plate that says one thing about the machine. */
export function Facts({ title, wrong = false, wide = false, children }: FactsProps) {
  return (
    <Plate className={`staff-facts ${wide ? 'staff-wide' : ''}`}>
      <div className="staff-facts-words" data-wrong={wrong || undefined}>
        <h2 className="staff-facts-title">{title}</h2>
        {children}
      </div>
    </Plate>
  );
}

/** Well or not, told by a sign and the words, not by colour alone. */
export function Verdict({ well, children }: { well: boolean; children: ReactNode }) {
  return (
    <p className="staff-verdict" data-well={well || undefined}>
      <span aria-hidden="true">{well ? '✓' : '!'}</span>
      {children}
    </p>
  );
}
