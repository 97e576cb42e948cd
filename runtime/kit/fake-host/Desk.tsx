import { PROFILES } from '@base/vocabulary.ts';
import { MODES } from '@protocol/messages.ts';
import type { IdlePhase } from './idle-clock.ts';
import { IDLE } from './idle-clock.ts';
import { PRESETS } from './presets.ts';
import type { FakeHostSettings } from './settings.ts';

interface DeskProps {
  settings: FakeHostSettings;
  log: readonly string[];
  idle: { phase: IdlePhase; idleS: number; fast: boolean };
  fingers: boolean;
  onIdleFast(fast: boolean): void;
  onFingers(on: boolean): void;
  onLiftAll(): void;
  onLoseGpu(): void;
  onRestart(): void;
}

/** Opens the page again with one thing of its address changed. */
function changeAddress(name: string, value: string): void {
  const address = new URL(location.href);
  if (value === '') address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  location.assign(address);
}

interface ChoiceProps {
  name: string;
  label: string;
  value: string | null;
  options: readonly string[];
  /** What holds while nothing is chosen; null where there is always a choice. */
  unsaid: string | null;
}

function Choice({ name, label, value, options, unsaid }: ChoiceProps) {
  return (
    <label>
      {label}
      <select name={name} value={value ?? ''} onChange={(event) => changeAddress(name, event.target.value)}>
        {unsaid !== null && <option value="">{unsaid}</option>}
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </label>
  );
}

/** The engineer's desk beside the kiosk: what an exhibit is made to go through, one switch each. */
export function Desk(props: DeskProps) {
  const { settings, log, idle, fingers } = props;
  const untilS = idle.phase === 'active' ? IDLE.promptAfterS : IDLE.promptAfterS + IDLE.countdownS;
  return (
    <aside className="fake-kiosk-desk" lang="en">
      <h1>{settings.exhibitId}</h1>
      <Choice name="kiosk" label="kiosk" value={settings.kiosk} options={Object.keys(PRESETS)} unsaid="this machine's" />
      <Choice name="lang" label="language" value={settings.language} options={['zh-CN', 'en']} unsaid="the kiosk's" />
      <Choice name="profile" label="profile" value={settings.profile} options={PROFILES} unsaid="the kiosk's" />
      <Choice name="mode" label="mode" value={settings.mode} options={MODES} unsaid={null} />
      <Choice name="overlay" label="overlay" value={settings.overlay} options={['none', 'targets']} unsaid={null} />
      <label>
        <input type="checkbox" checked={idle.fast} onChange={(event) => props.onIdleFast(event.target.checked)} />
        idle clock × 20
      </label>
      <output data-idle={idle.phase}>
        {idle.phase === 'active' ? 'nobody touches it:' : 'prompt; fresh start soon:'} {Math.floor(idle.idleS)} of {untilS} s
      </output>
      <label>
        <input type="checkbox" checked={fingers} onChange={(event) => props.onFingers(event.target.checked)} />
        ten fingers (or hold Alt)
      </label>
      <p>Press: a finger stays down. Drag it: it moves. Click it: it lifts.</p>
      <div className="fake-kiosk-acts">
        <button type="button" onClick={props.onLiftAll}>
          lift all fingers
        </button>
        <button type="button" onClick={props.onLoseGpu}>
          lose the GPU
        </button>
        <button type="button" onClick={props.onRestart}>
          restart
        </button>
      </div>
      <h2>what the exhibit says, latest first</h2>
      <pre className="fake-kiosk-messages">{log.toReversed().join('\n')}</pre>
    </aside>
  );
}
