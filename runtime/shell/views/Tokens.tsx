import { usePreferences } from '@look/layout-context.tsx';
import { TokenRow } from '@look/tokens/TokenRow.tsx';
import { useText } from '../words/Say.tsx';
import { useShell, useShellState } from './shell-context.ts';

/** In attract only the languages stand on the lip; everything else comes with the first touch. */
const HIDDEN_IN_ATTRACT = ['restart', 'pinyin', 'bright', 'calm', 'large', 'sound'] as const;
/** Pinyin stands over Chinese only. */
const HIDDEN_IN_ENGLISH = ['pinyin'] as const;

/** The tokens, above whatever else is on the glass: they work while an exhibit hangs. Never unmounted, so a press survives a change of view. */
export function Tokens() {
  const { engine, rules, nowMs } = useShell();
  const preferences = usePreferences();
  const text = useText();
  const inAttract = useShellState((state) => state.session.phase === 'attract');
  const hidden = inAttract ? HIDDEN_IN_ATTRACT : preferences.language === 'en' ? HIDDEN_IN_ENGLISH : [];
  return (
    <nav className="tokens" aria-label={text('tokens.name')}>
      <TokenRow
        preferences={preferences}
        offered={rules.offered}
        hidden={hidden}
        onChange={(change) => engine.dispatch({ type: 'preference', atMs: nowMs(), change })}
        onRestart={() => engine.dispatch({ type: 'restart', atMs: nowMs() })}
      />
    </nav>
  );
}
