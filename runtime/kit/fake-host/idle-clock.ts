/*
 * The kiosk's idle clock in small: nobody touches, the prompt comes, nobody answers, everything starts again. The shell's
 * own session has more rules; this one shows what an exhibit is made to go through.
 */

/** As every kiosk has it: seconds until the prompt, and until everything is back at the start. */
export const IDLE = { promptAfterS: 45, countdownS: 20 } as const;

export type IdlePhase = 'active' | 'prompt';

export interface IdleClock {
  readonly phase: IdlePhase;
  /** Seconds without a hand, as the kiosk would count them. */
  readonly idleS: number;
  /** A hand did something. Answers whether it answered the prompt. */
  touched(): boolean;
  /** Time passed on the wall, at `speed` times its pace. Answers what just happened. */
  pass(elapsedS: number, speed: number): 'nothing' | 'prompt' | 'over';
}

export function createIdleClock(): IdleClock {
  let idleS = 0;
  let phase: IdlePhase = 'active';
  return {
    get phase() {
      return phase;
    },
    get idleS() {
      return idleS;
    },
    touched() {
      const answered = phase === 'prompt';
      idleS = 0;
      phase = 'active';
      return answered;
    },
    pass(elapsedS, speed) {
      idleS += elapsedS * speed;
      if (phase === 'active' && idleS >= IDLE.promptAfterS) {
        phase = 'prompt';
        return 'prompt';
      }
      if (phase === 'prompt' && idleS >= IDLE.promptAfterS + IDLE.countdownS) {
        idleS = 0;
        phase = 'active';
        return 'over';
      }
      return 'nothing';
    },
  };
}
