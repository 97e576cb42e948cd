import { CheckIcon, CloseIcon, PreviousIcon } from '@look/icons.tsx';
import { Plate } from '@look/surfaces/Plate.tsx';
import { Tray } from '@look/surfaces/Tray.tsx';
import type { Gate } from '@protocol/operator.ts';
import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useShell } from '../views/shell-context.ts';
import { askGate, login } from './agent-client.ts';
import { durationText } from './amounts.ts';
import { DiscKey, LanguageDiscs, type Languages } from './parts.tsx';
import { spoken } from './StatusCode.tsx';
import { useSay } from './words.tsx';

const MOST_DIGITS = 12;
/** While locked, the agent is asked again: it alone knows when the lock-out ends. */
const ASK_LOCKED_MS = 15_000;

interface PinPadProps {
  languages: Languages;
  onWelcome(): void;
  onClose(): void;
}

type Standing =
  | { at: 'asking' | 'away' | 'looking' }
  | { at: 'open'; wrong: boolean; gate: Gate }
  | { at: 'locked'; untilMs: number };

/** Twelve discs on plaster. What is typed shows as dots; the agent alone knows the PIN. */
export function PinPad({ languages, onWelcome, onClose }: PinPadProps) {
  const { nowMs } = useShell();
  const say = useSay();
  const [digits, setDigits] = useState('');
  const [standing, setStanding] = useState<Standing>({ at: 'asking' });

  const take = useCallback(
    (gate: Gate, wrong: boolean) =>
      setStanding(gate.lockedMs > 0 ? { at: 'locked', untilMs: nowMs() + gate.lockedMs } : { at: 'open', wrong, gate }),
    [nowMs],
  );
  const look = useCallback(async () => {
    const gate = await askGate();
    if (gate.ok) take(gate.value, false);
    else setStanding({ at: 'away' });
  }, [take]);
  useEffect(() => {
    void look();
  }, [look]);

  const enter = async () => {
    setDigits('');
    setStanding({ at: 'looking' });
    const answer = await login(digits);
    if (!answer.ok) setStanding({ at: 'away' });
    else if (answer.value.welcome) onWelcome();
    else take(answer.value.gate, true);
  };
  const typing = standing.at === 'open';
  const digit = (value: string) => (
    <DiscKey
      key={value}
      label={value}
      disabled={!typing}
      onPress={() => setDigits((typed) => (typed.length < MOST_DIGITS ? typed + value : typed))}
    >
      {value}
    </DiscKey>
  );
  return (
    <section className="pin-pad" aria-label={say('pad.title')}>
      <Plate className="pin-plate">
        <h1 className="serif type-headline">{say('pad.title')}</h1>
        <p className="type-body pin-words" role="status">
          {standing.at === 'looking' && say('pad.looking')}
          {standing.at === 'open' && standing.wrong && say('pad.wrong', { tries: standing.gate.triesLeft })}
          {standing.at === 'away' && say('pad.away')}
          {standing.at === 'locked' && <Locked untilMs={standing.untilMs} onEnd={look} />}
        </p>
        {standing.at === 'away' && <Code />}
      </Plate>
      <Tray className="pin-dots">
        <span className="unseen">{say('pad.typed', { count: digits.length })}</span>
        <span aria-hidden="true" className="pin-dots-row">
          {[...digits].map((_, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: dots are told apart by nothing else
            <i key={place} />
          ))}
        </span>
      </Tray>
      <div className="pin-keys">
        {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map(digit)}
        <DiscKey label={say('pad.erase')} disabled={!typing} onPress={() => setDigits((typed) => typed.slice(0, -1))}>
          <PreviousIcon />
        </DiscKey>
        {digit('0')}
        <DiscKey
          label={say('pad.enter')}
          disabled={!typing || digits.length < 4}
          on={typing && digits.length >= 4}
          onPress={enter}
        >
          <CheckIcon />
        </DiscKey>
      </div>
      <div className="staff-foot">
        <LanguageDiscs {...languages} />
        <DiscKey label={say('pad.close')} onPress={onClose} diameterMm={22}>
          <CloseIcon />
        </DiscKey>
      </div>
    </section>
  );
}

function Code() {
  const { staff } = useShell();
  const code = useStore(staff, (state) => state.code);
  return code === null ? null : <p className="staff-code">{spoken(code)}</p>;
}

/** Counts down; the agent decides when it is over. */
function Locked({ untilMs, onEnd }: { untilMs: number; onEnd(): void }) {
  const { nowMs } = useShell();
  const say = useSay();
  const [leftS, setLeftS] = useState((untilMs - nowMs()) / 1000);
  useEffect(() => {
    const tick = setInterval(() => setLeftS((untilMs - nowMs()) / 1000), 500);
    const end = setTimeout(onEnd, Math.max(500, Math.min(untilMs - nowMs() + 200, ASK_LOCKED_MS)));
    return () => {
      clearInterval(tick);
      clearTimeout(end);
    };
  }, [untilMs, nowMs, onEnd]);
  return <>{say('pad.locked', { time: durationText(leftS) })}</>;
}
