import type { Profile } from '@base/vocabulary.ts';
import type { FrameMessage, Mode } from '@protocol/messages.ts';
import type { ExhibitHost } from '../host/session.ts';

/** The tide line has no finer marks than this. */
const PROGRESS_GRAIN = 1 / 200;

export interface HostSide extends ExhibitHost {
  /** A new run: what was said is forgotten. */
  begin(seed: number): void;
}

interface HostParts {
  mode: Mode;
  profile: Profile;
  seed: number;
  today: ExhibitHost['today'];
  send(message: FrameMessage): void;
  /** A new beat was reached: the state is worth keeping. */
  onStep(): void;
  onProgress(fraction: number): void;
}

/** The exhibit's voice to its host. Says nothing twice, so an exhibit may say what holds whenever it likes. */
export function createExhibitHost(parts: HostParts): HostSide {
  let seed = parts.seed;
  let saidStep = '';
  let saidProgress = -1;
  let { today } = parts;
  let run: Readonly<Record<string, number>> | null = null;
  return {
    mode: parts.mode,
    profile: parts.profile,
    get today() {
      return today;
    },
    get seed() {
      return seed;
    },
    say(step, index, of) {
      if (step === saidStep) return;
      saidStep = step;
      parts.send({ type: 'step', step, index, of });
      parts.onStep();
    },
    answer: (answer) => parts.send({ type: 'answer', ...answer }),
    progress(fraction) {
      const rounded = Math.round(Math.min(1, Math.max(0, fraction)) / PROGRESS_GRAIN) * PROGRESS_GRAIN;
      if (rounded === saidProgress) return;
      saidProgress = rounded;
      parts.onProgress(rounded);
      parts.send({ type: 'progress', fraction: Math.min(1, rounded) });
    },
    finished(measures) {
      run = { ...measures };
      parts.send({ type: 'finished', measures: { ...measures } });
    },
    leave: () => parts.send({ type: 'leave' }),
    begin(next) {
      // What was finished before is an earlier run now, where it was a visitor who played it.
      if (run !== null && (parts.mode === 'visit' || parts.mode === 'preview')) today = [...today, run];
      run = null;
      seed = next;
      saidStep = '';
      saidProgress = -1;
      parts.onProgress(0);
    },
  };
}
