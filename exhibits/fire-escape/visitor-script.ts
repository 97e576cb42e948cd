import type { VisitorScript } from '@kit/define-exhibit.ts';
import { BREATH_S, handActs, READ_S } from '@science/scripted-hand.ts';
import { BLOCKS, type Block } from './model/call.ts';
import type { Drill } from './model/drill.ts';
import { guide, type Hand } from './model/guidance.ts';
import type { Night } from './model/night-state.ts';
import { rightDoor, type TransferCase, type TransferDoor } from './model/transfer.ts';

/** What a scripted visitor does at each choice. */
export interface VisitorManner {
  guessC: number;
  /** Plays a moment of the night. */
  night(night: Night, hand: Hand): void;
  /** Order in which the call is made. */
  call: readonly Block[];
  /** The door that is taken in the unseen home. */
  unseen(of: TransferCase): TransferDoor;
}

/** Follows the guidance. */
export const skilledManner: VisitorManner = { guessC: 40, night: guide, call: BLOCKS, unseen: rightDoor };

/** Runs upright, throws every door open and shuts none. */
export const clumsyManner: VisitorManner = {
  guessC: 400,
  night: (night, hand) => {
    const { scalars: s, way, doors, plan } = night;
    const next = way.doors.find(({ door, atM }) => atM > s.wayM && plan.doors[door]!.leaf);
    if (next !== undefined && doors.goal[next.door]! < 1) hand('door', next.door, 1);
    if (s.goalM < way.lengthM) hand('walk', 0, way.lengthM);
  },
  call: ['phone', 'people', 'address', 'what', 'people', 'phone'],
  unseen: () => 'bathroom',
};

/** Stays in the room whatever comes: door shut, gap sealed, the wrong window first. */
export const stayingManner: VisitorManner = {
  guessC: 100,
  night: (night, hand) => {
    const { scalars: s, plan, refuge } = night;
    if (s.stage === 'way') {
      if (night.doors.goal[refuge.door] !== 0) hand('door', refuge.door, 0);
      hand('stay', 0, 1);
      return;
    }
    if (s.tick % 40 !== 0) return;
    const windows = plan.windows.flatMap(({ room, facesStreet }, i) => (room === plan.refuge.room ? [{ i, facesStreet }] : []));
    const inner = windows.find(({ facesStreet }) => !facesStreet)!.i;
    const street = windows.find(({ facesStreet }) => facesStreet)!.i;
    if (s.window < 0) hand('window', inner, 1);
    else if (s.window === inner) hand('window', street, 1);
    else if (s.seals < 2) hand('cloth', 0, 1);
    else hand('lamp', 0, s.lampSide > 0 ? -1 : 1);
  },
  call: BLOCKS,
  unseen: () => 'street-room',
};

/** Plays the drill through its own actions, as the panel would call them. */
export function visitorOf(manner: VisitorManner): VisitorScript<Drill> {
  return {
    withinS: 200,
    play(model, timeS) {
      const r = model.readings();
      if (r.phase === 'reveal') {
        if (r.ownPace && r.beat !== 'transfer' && r.beatTimeS % BREATH_S < 0.05) model.next();
        return;
      }
      const mayAct = handActs(timeS, r.beatTimeS);
      const door = model.plan.doors.findIndex(({ id }) => id === model.plan.lab.door);
      if (r.beat === 'swing') {
        if (mayAct) model.moveDoor(door, r.doors[door]!.goal > 0.5 ? 0 : 1);
      } else if (r.beat === 'predict') {
        if (r.beatTimeS < BREATH_S) model.guess(manner.guessC);
        else model.giveGuess();
      } else if (r.beat === 'lab') tryLab(model, door, r.beatTimeS, mayAct);
      else if (r.beat === 'night' || r.beat === 'signal') manner.night(model.night()!, handOf(model));
      else if (r.beat === 'call' && mayAct) {
        const said = Math.floor(r.beatTimeS / BREATH_S) - 1;
        model.say(manner.call[Math.min(said, manner.call.length - 1)] ?? BLOCKS[r.blocksPlaced]!);
        if (said >= manner.call.length) model.say(BLOCKS[r.blocksPlaced]!);
      } else if (r.beat === 'debrief' && r.beatTimeS > READ_S) model.next();
      else if (r.beat === 'transfer' && mayAct) model.chooseDoor(manner.unseen(model.transferCase()));
    },
  };
}

/** Fire up, head down, door to and fro, then night. */
function tryLab(model: Drill, door: number, beatTimeS: number, mayAct: boolean): void {
  if (!mayAct) return;
  const turn = Math.floor(beatTimeS / BREATH_S);
  if (turn < 4) model.setFire(0.25 * turn);
  else if (turn < 7) model.setHead(1.7 - 0.2 * (turn - 3));
  else if (turn < 10) model.moveDoor(door, turn % 2);
  else model.fallAsleep();
}

/** Hands of the night through the drill's own actions. */
function handOf(model: Drill): Hand {
  return (name, index, value) => {
    switch (name) {
      case 'walk':
        return model.walkTo(value);
      case 'head':
        return model.setHead(value);
      case 'door':
        return model.moveDoor(index, value);
      case 'hand':
        return model.touch(true);
      case 'stay':
        return model.stay();
      case 'cloth':
        return model.layCloth();
      case 'window':
        return model.chooseWindow(index);
      case 'lamp':
        return model.waveLamp(value);
    }
  };
}

export const visitorScript = visitorOf(skilledManner);
