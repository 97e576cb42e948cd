import type { FloorPlan } from '../model/plans/plan.ts';
import type { DoorReadings, FireReadings, PathReadings, PersonReadings, RoomReadings } from '../model/readings.ts';

/** What the stage shows, in the stage's own words. One object, rewritten in place before each drawn frame. */
export interface FireView {
  /** The model's own lists, by reference: rooms and doors as in the plan. */
  rooms: readonly RoomReadings[];
  doors: readonly DoorReadings[];
  people: readonly PersonReadings[];
  helper: PersonReadings | null;

  /** Index of the burning room, place and height of the fire's base, m; flames' mean height, m, 0 when nothing burns. */
  fireRoom: number;
  fireX: number;
  fireY: number;
  fireBaseM: number;
  fireDiameterM: number;
  flameM: number;

  /** Thermometers in the shielded room and in the room of the fire, °C; lower edge of the smoke at the ruler, m. */
  shieldedC: number;
  burningC: number;
  rulerM: number;
  /** The visitor's mark on the thermometer, °C; shown while it is asked for or compared. */
  guessC: number;
  guessShown: boolean;

  /** Door whose grip may be taken, −1 none. */
  gripDoor: number;
  /** The figure can be led now. */
  personGrip: boolean;
  /** Door that a hand lies on, −1 none, and what it feels: 0 cool … 1 hot. */
  handDoor: number;
  handHeat: number;

  /** Cloth at the foot of the refuge's door, 0…1. */
  seal: number;
  /** The torch at the window: shown, lit, and where it is, −1 left … 1 right. */
  torchShown: boolean;
  torchLit: boolean;
  torch: number;

  alarm: boolean;
  night: boolean;
  /** The debrief stands on the glass: one row of rooms over the plates, with the two paths. */
  debrief: boolean;
  own: PathReadings | null;
  best: PathReadings | null;
  scrubS: number;
}

export function createView(): FireView {
  return {
    rooms: [],
    doors: [],
    people: [],
    helper: null,
    fireRoom: -1,
    fireX: 0,
    fireY: 0,
    fireBaseM: 0,
    fireDiameterM: 0.5,
    flameM: 0,
    shieldedC: 25,
    burningC: 25,
    rulerM: 3,
    guessC: 0,
    guessShown: false,
    gripDoor: -1,
    personGrip: false,
    handDoor: -1,
    handHeat: 0,
    seal: 0,
    torchShown: false,
    torchLit: false,
    torch: 0,
    alarm: false,
    night: false,
    debrief: false,
    own: null,
    best: null,
    scrubS: 0,
  };
}

/** Places in a plan's lists that the view asks for again and again. */
export interface PlanIndex {
  readonly shieldedRoom: number;
  readonly watchedRoom: number;
  readonly thermometerRoom: number;
  readonly labDoor: number;
  readonly refugeDoor: number;
}

export function indexPlan(plan: FloorPlan): PlanIndex {
  const room = (id: string) => plan.rooms.findIndex((entry) => entry.id === id);
  const door = (id: string) => plan.doors.findIndex((entry) => entry.id === id);
  return {
    shieldedRoom: room(plan.lab.shieldedRoom),
    watchedRoom: room(plan.lab.watchedRoom),
    thermometerRoom: room(plan.fires.find(({ id }) => id === plan.homeFires[0])!.room),
    labDoor: door(plan.lab.door),
    refugeDoor: door(plan.refuge.door),
  };
}

/** Rewrites `view` from the model's readings. Allocates nothing. */
export function readView(readings: FireReadings, index: PlanIndex, view: FireView): void {
  const { beat, phase, rooms, doors, fire } = readings;
  const acting = phase === 'act';
  view.rooms = rooms;
  view.doors = doors;
  view.people = readings.people;
  view.helper = readings.helper;
  view.fireRoom = fire.room;
  view.fireX = fire.x;
  view.fireY = fire.y;
  view.fireBaseM = fire.heightM;
  view.fireDiameterM = fire.diameterM;
  view.flameM = fire.flameHeightM;
  // While it is guessed, the thermometer behind the door tells nothing.
  const asked = beat === 'predict' && acting;
  view.shieldedC = asked ? 0 : warmest(rooms[index.shieldedRoom]);
  view.burningC = warmest(rooms[index.thermometerRoom]);
  view.rulerM = rooms[index.watchedRoom]?.layerM ?? 3;
  view.guessC = readings.guessC;
  view.guessShown = beat === 'predict';
  view.gripDoor = -1;
  if (acting && (beat === 'swing' || beat === 'lab')) view.gripDoor = index.labDoor;
  if (acting && beat === 'night') view.gripDoor = readings.atDoor;
  view.personGrip = acting && beat === 'night' && readings.outcome === 'open';
  view.handDoor = -1;
  view.handHeat = 0;
  for (let i = 0; i < doors.length; i++) {
    const door = doors[i]!;
    if (!door.touched) continue;
    view.handDoor = i;
    view.handHeat = door.heat;
  }
  view.seal = doors[index.refugeDoor]?.sealed ?? 0;
  view.torchShown = beat === 'signal' && readings.rightWindow;
  view.torchLit = readings.lampLit;
  view.torch = readings.lamp;
  view.alarm = readings.alarm;
  view.night = readings.night;
  view.debrief = beat === 'debrief';
  view.own = readings.own;
  view.best = readings.best;
  view.scrubS = readings.scrubS;
}

/** A thermometer on a wall shows the smoke as soon as it hangs in it: the warmer of the two layers where there is any smoke. */
function warmest(room: RoomReadings | undefined): number {
  if (!room) return 25;
  return room.layerM < THERMOMETER_HEIGHT_M ? room.upperC : room.lowerC;
}

/** Height at which the thermometers hang, m. */
const THERMOMETER_HEIGHT_M = 1.5;
