import { BLOCKS, nextBlock } from '../model/call.ts';
import type { Drill } from '../model/drill.ts';
import type { FireReadings } from '../model/readings.ts';

/** A sentence with its values. */
export interface Asked {
  k: string;
  values?: Readonly<Record<string, string | number>>;
}

/** A guess is near within this, K. */
const NEAR_K = 25;
/** A door feels hot from here on, and cool below the other. */
export const HOT = 0.95;
export const COOL = 0.15;
/** Up to here a door is shut. */
const SHUT = 0.06;
/** So long the world's answer to a wrong block stands, s. */
const WRONG_S = 3;

/** The sentence that fits the moment. The world has spoken already; the words come after it. */
export function askOf(r: FireReadings, drill: Drill): Asked {
  switch (r.beat) {
    case 'swing':
      return { k: r.phase === 'act' ? 'swing.ask' : 'swing.done' };
    case 'predict':
      return predictAsk(r);
    case 'lab':
      return { k: labAsk(r, drill) };
    case 'night':
      return { k: r.phase === 'act' ? nightAsk(r, drill) : nightReveal(r, drill) };
    case 'signal':
      return { k: signalAsk(r) };
    case 'call':
      return { k: callAsk(r) };
    case 'transfer':
      return { k: transferAsk(r, drill) };
    case 'debrief':
      return { k: 'item.predict' };
  }
}

function predictAsk(r: FireReadings): Asked {
  if (r.phase === 'act') return { k: 'predict.ask' };
  if (r.answerC < 0) return { k: 'predict.running' };
  const off = r.guessC - r.answerC;
  const how = Math.abs(off) <= NEAR_K ? 'near' : off > 0 ? 'high' : 'low';
  return { k: `predict.reveal.${how}`, values: { inside: Math.round(r.answerC) } };
}

function labAsk(r: FireReadings, { plan }: Drill): string {
  const door = plan.doors.findIndex(({ id }) => id === plan.lab.door);
  const watched = r.rooms[plan.rooms.findIndex(({ id }) => id === plan.lab.watchedRoom)]!;
  if (r.headInSmoke && r.headSightM < 6) return 'lab.ask.smoke';
  if (r.headM < 1.2 && watched.layerM < 1.5) return 'lab.ask.below';
  if (r.doors[door]!.angle < SHUT) return 'lab.ask.shut';
  return 'lab.ask';
}

function nightAsk(r: FireReadings, drill: Drill): string {
  const night = drill.night();
  if (night === null) return 'night.ask.wake';
  const { scalars: s, way, doors, refuge } = night;
  const atHome = s.wayM < way.doors.find(({ door }) => door === refuge.door)!.atM;
  const door = r.atDoor >= 0 ? r.doors[r.atDoor]! : null;
  const behind = way.doors.find(
    ({ door: k, atM }) => doors.passed[k] === 1 && atM < s.wayM && drill.plan.doors[k]!.leaf && doors.angle[k]! > SHUT,
  );
  if (s.sawSmoke) {
    if (door?.felt && door.heat >= HOT && door.angle <= SHUT && !atHome) return 'night.ask.hot';
    if (atHome) return doors.angle[refuge.door]! <= SHUT ? 'night.ask.stay' : 'night.ask.shut';
    return door !== null && door.angle > SHUT ? 'night.ask.crack-smoke' : 'night.ask.back';
  }
  if (r.headInSmoke) return 'night.ask.low';
  if (behind !== undefined && s.wayM - way.doors.find(({ door: k }) => k === behind.door)!.atM < 2) return 'night.ask.close';
  if (door !== null && door.angle <= SHUT) {
    if (door.felt) return door.heat > COOL ? 'night.ask.warm' : 'night.ask.cool';
    return door.touched ? 'night.ask.hold' : 'night.ask.hand';
  }
  if (door !== null && door.angle < 0.5) return 'night.ask.crack-clear';
  if (s.wayM > way.doors.at(-1)!.atM) return 'night.ask.go';
  if (s.tick < 240) return r.alarm ? 'night.ask.wake' : 'night.ask.wake.neighbour';
  return 'night.ask.low';
}

function nightReveal(r: FireReadings, drill: Drill): string {
  if (r.outcome === 'met') return 'night.reveal.met';
  if (r.outcome !== 'out') return 'night.reveal.open';
  const m = drill.measures();
  if (m['seconds-in-smoke'] > 2) return 'night.reveal.out-smoke';
  return m['doors-closed-behind'] < m['doors-passed'] ? 'night.reveal.out-open' : 'night.reveal.out';
}

function signalAsk(r: FireReadings): string {
  if (r.phase === 'reveal') return r.outcome === 'met' ? 'signal.reveal.met' : 'signal.reveal.waits';
  if (r.windowChosen >= 0 && !r.rightWindow) return 'signal.ask.wrong';
  if (r.seal < 1) return 'signal.ask.seal';
  return r.rightWindow ? 'signal.ask.lamp' : 'signal.ask.window';
}

function callAsk(r: FireReadings): string {
  if (r.phase === 'reveal') return 'call.reveal';
  const next = nextBlock(r.blocksPlaced) ?? BLOCKS[0];
  if (r.event === 'wrong-block' && r.eventAgeS < WRONG_S) return `call.wrong.${next}`;
  return r.blocksPlaced === 0 ? 'call.ask' : `call.ask.${next}`;
}

function transferAsk(r: FireReadings, drill: Drill): string {
  if (r.phase === 'act') return `transfer.ask.${drill.transferCase()}`;
  if (drill.transferCorrect()) return `transfer.right.${drill.transferCase()}`;
  return `transfer.wrong.${['stairs', 'street-room', 'bathroom'][r.transferDoor - 1] ?? 'bathroom'}`;
}
