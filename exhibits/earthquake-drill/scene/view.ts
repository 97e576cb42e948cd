import type { PieceReading, QuakeReadings } from '../model/readings.ts';
import type { DrillPlace, DrillSettings } from '../model/settings.ts';
import type { TransferPlace } from '../model/state.ts';
import type { PieceList, SetName } from './bench/arrangement.ts';

/** What the stage shows, in the stage's own words. One object, rewritten in place before each drawn frame. */
export interface QuakeView {
  set: SetName;
  list: PieceList;
  night: boolean;
  /** Nothing shakes on the glass: arrows and outlines tell what moves. */
  still: boolean;
  /** Displacement of the floor that is drawn, m, and its acceleration, m/s², whether drawn or told by arrows. */
  floorM: number;
  floorMps2: number;
  /** 0 … 1, how hard the hand cranks. */
  crank: number;
  pieces: readonly PieceReading[];
  twins: readonly PieceReading[];
  /** The figure in the room. */
  figureShown: boolean;
  xM: number;
  low: boolean;
  covered: boolean;
  holding: boolean;
  deskM: number;
  lampFallen: boolean;
  /** Rings on the map, km. */
  pKm: number;
  sKm: number;
  townKm: number;
  pull: number;
  warned: boolean;
  /** On the way out. */
  progressM: number;
  side: number;
  headCovered: boolean;
  /** In bed. */
  pillow: boolean;
  inBed: boolean;
  helper: number;
  atRisk: number;
  /** What a hand may take now. */
  crankGrip: boolean;
  legGrip: boolean;
  figureGrip: boolean;
  townGrip: boolean;
}

export function createView(): QuakeView {
  return {
    set: 'classroom',
    list: 'classroom',
    night: false,
    still: false,
    floorM: 0,
    floorMps2: 0,
    crank: 0,
    pieces: [],
    twins: [],
    figureShown: false,
    xM: 3,
    low: false,
    covered: false,
    holding: false,
    deskM: 2.2,
    lampFallen: false,
    pKm: 0,
    sKm: 0,
    townKm: 60,
    pull: 0,
    warned: false,
    progressM: 0,
    side: 0,
    headCovered: false,
    pillow: false,
    inBed: true,
    helper: 0,
    atRisk: 0,
    crankGrip: false,
    legGrip: false,
    figureGrip: false,
    townGrip: false,
  };
}

const SET_OF: Readonly<Record<DrillPlace, SetName>> = {
  classroom: 'classroom',
  library: 'library',
  kitchen: 'kitchen',
  'home-night': 'night',
  'village-house': 'village',
};
const TRANSFER_SET: Readonly<Record<TransferPlace, SetName>> = { library: 'library', bed: 'homes', corridor: 'plain' };

function setOf({ beat }: QuakeReadings, { place }: DrillSettings, transfer: TransferPlace): SetName {
  switch (beat) {
    case 'predict':
      return 'plain';
    case 'waves':
      return 'relief';
    case 'exit':
      return 'street';
    case 'home':
      return 'homes';
    case 'transfer':
      return TRANSFER_SET[transfer];
    default:
      return SET_OF[place];
  }
}

const listOf = (beat: QuakeReadings['beat']): PieceList =>
  beat === 'predict' ? 'guessed' : beat === 'home' ? 'home' : 'classroom';

/** Rewrites `view` from the model's readings. Allocates nothing. */
export function readView(
  r: QuakeReadings,
  settings: DrillSettings,
  transfer: TransferPlace,
  still: boolean,
  view: QuakeView,
): void {
  const acting = r.phase === 'act';
  const { beat } = r;
  view.set = setOf(r, settings, transfer);
  view.list = listOf(beat);
  view.night =
    view.set === 'homes' || (settings.place === 'home-night' && (beat === 'crank' || beat === 'drill' || beat === 'debrief'));
  view.still = still;
  view.floorM = still ? 0 : r.floorM;
  view.floorMps2 = r.floorMps2;
  view.crank = r.crank;
  view.pieces = beat === 'waves' || beat === 'exit' || beat === 'transfer' ? NONE : r.pieces;
  view.twins = r.twins;
  view.figureShown = beat === 'crank' || beat === 'drill' || beat === 'debrief';
  view.xM = r.xM;
  view.low = r.posture === 'low';
  view.covered = r.covered;
  view.holding = r.holding;
  view.deskM = r.deskM;
  view.lampFallen = r.lampFallen;
  view.pKm = r.pRadiusKm;
  view.sKm = r.sRadiusKm;
  view.townKm = r.townKm;
  view.pull = r.pull;
  view.warned = beat === 'waves' && r.ringS >= WARNED_S;
  view.progressM = r.progressM;
  view.side = r.side;
  view.headCovered = r.headCovered;
  view.pillow = r.pillow;
  view.inBed = r.inBed;
  view.helper = r.helper;
  view.atRisk = r.atRisk;
  view.crankGrip = acting && beat === 'crank';
  view.legGrip = acting && beat === 'drill' && r.covered;
  view.figureGrip = acting && (beat === 'exit' || (beat === 'drill' && !r.holding));
  view.townGrip = acting && beat === 'waves';
}

const NONE: readonly PieceReading[] = [];
/** The warning goes out this long after the rupture, s. */
const WARNED_S = 7.5;
