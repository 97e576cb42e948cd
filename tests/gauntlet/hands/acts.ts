import type { Preferences } from '@base/vocabulary.ts';
import { createRandom, type Random } from '@science/random.ts';

/*
 * What four children do in front of one screen, as a stream of acts that follows from a seed alone. An act does not know
 * the page: it aims at the n-th share of whatever controls there are, or at a place on the glass. Modelled on PhET's
 * InputFuzzer (a seeded stream, a share of ends that are cancels), with more hands and palms.
 */

/** A control by its share of all controls on the glass, off its middle by shares of its size; or a place by shares of the glass. */
export type Aim = { control: number; dx: number; dy: number } | { x: number; y: number };

export type Act =
  | { act: 'down'; finger: number; at: Aim; radiusMm: number }
  /** `part` of the way that is left to the aim. */
  | { act: 'move'; finger: number; to: Aim; part: number }
  | { act: 'up'; finger: number }
  /** The platform takes every pointer away. */
  | { act: 'cancel' }
  | { act: 'key'; key: string }
  | { act: 'prefer'; change: Partial<Preferences> }
  | { act: 'pause' }
  | { act: 'resume' }
  | { act: 'reset' }
  | { act: 'wait'; ms: number };

export const MOST_FINGERS = 10;
/** Of the fingers that leave the glass, this share at least is taken away instead of lifted. */
export const LEAST_CANCELS = 0.2;
const FINGERTIP_MM = 4;
/** Half of what rule 8 calls a palm, and more. */
const PALM_MM = [14, 40] as const;
const MOVES_IN_A_DRAG = [2, 12] as const;
const HAMMERED = [5, 12] as const;

/** Keys of a keyboard, and of one or two switches, which send Tab, Enter and Space. */
const KEYS = [
  'Tab',
  'Tab',
  'Shift+Tab',
  'Enter',
  'Space',
  'Space',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
];

const CHANGES: readonly Partial<Preferences>[] = [
  { language: 'en' },
  { language: 'zh-CN' },
  { textSize: 'large' },
  { textSize: 'normal' },
  { calm: true },
  { calm: false },
  { bright: true },
  { bright: false },
  { pinyin: true },
  { pinyin: false },
  { soundLevel: 0 },
  { soundLevel: 3 },
];

interface Finger {
  id: number;
  to: Aim;
  movesLeft: number;
}

export interface Hands {
  next(): Act;
  /** Fingers that left the glass so far, and those of them that were taken away. */
  readonly ended: { lifted: number; cancelled: number };
}

/** The same seed gives the same acts. */
export function createHands(seed: number): Hands {
  const random = createRandom(seed);
  const fingers = new Map<number, Finger>();
  const ended = { lifted: 0, cancelled: 0 };
  const waiting: Act[] = [];
  let paused = false;

  const lift = (id: number): Act => {
    fingers.delete(id);
    ended.lifted++;
    return { act: 'up', finger: id };
  };
  const cancelAll = (): Act => {
    ended.cancelled += fingers.size;
    fingers.clear();
    return { act: 'cancel' };
  };
  const share = () => ended.cancelled / Math.max(1, ended.lifted + ended.cancelled);

  const land = (): Act => {
    const id = freeFinger(fingers);
    const isPalm = random.next() < 0.12;
    fingers.set(id, { id, to: aim(random), movesLeft: MOVES_IN_A_DRAG[0] + random.index(MOVES_IN_A_DRAG[1]) });
    return { act: 'down', finger: id, at: aim(random), radiusMm: isPalm ? random.between(...PALM_MM) : FINGERTIP_MM };
  };

  /** The same place, as fast as a hand can. */
  const hammer = (): Act => {
    const at = aim(random);
    const id = freeFinger(fingers);
    const times = HAMMERED[0] + random.index(HAMMERED[1] - HAMMERED[0]);
    for (let i = 0; i < times; i++) {
      waiting.push({ act: 'down', finger: id, at, radiusMm: FINGERTIP_MM }, { act: 'up', finger: id });
    }
    ended.lifted += times;
    return waiting.shift()!;
  };

  const goOn = (): Act => {
    const finger = [...fingers.values()][random.index(fingers.size)]!;
    if (finger.movesLeft > 0) {
      finger.movesLeft--;
      return { act: 'move', finger: finger.id, to: finger.to, part: 1 / (finger.movesLeft + 1) };
    }
    // The next end is a cancel where too few were.
    return share() < LEAST_CANCELS + 0.05 ? cancelAll() : lift(finger.id);
  };

  const next = (): Act => {
    const queued = waiting.shift();
    if (queued !== undefined) return queued;
    const chance = random.next();
    if (paused) {
      if (chance < 0.5) {
        paused = false;
        return { act: 'resume' };
      }
    } else if (chance < 0.004) {
      paused = true;
      return { act: 'pause' };
    }
    if (chance < 0.007) return { act: 'reset' };
    if (chance < 0.03) return { act: 'prefer', change: CHANGES[random.index(CHANGES.length)]! };
    if (chance < 0.12) return { act: 'key', key: KEYS[random.index(KEYS.length)]! };
    if (chance < 0.14) return { act: 'wait', ms: random.index(200) };
    if (chance < 0.155 && fingers.size < MOST_FINGERS) return hammer();
    if (chance < 0.16 && fingers.size > 0) return cancelAll();
    if (fingers.size === 0 || (chance < 0.36 && fingers.size < MOST_FINGERS)) return land();
    return goOn();
  };

  return { next, ended };
}

function freeFinger(fingers: ReadonlyMap<number, Finger>): number {
  let id = 0;
  while (fingers.has(id)) id++;
  return id;
}

/** Two of three go for what can be touched; the rest lands anywhere, the outermost edge included. */
function aim(random: Random): Aim {
  if (random.next() < 0.35) return { x: random.next(), y: random.next() };
  return { control: random.next(), dx: random.between(-0.6, 0.6), dy: random.between(-0.6, 0.6) };
}
