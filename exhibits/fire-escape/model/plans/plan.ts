/*
 * A floor plan, as model, scene and preview read it. Metres; the origin is the left end of the cut front, x runs along the front to the right, y
 * away from the visitor. All floors stand on one level. Walls need no entry: they stand where rooms meet or end.
 */

export const ROOM_KINDS = [
  'bedroom',
  'living',
  'kitchen',
  'hall',
  'corridor',
  'stair',
  'classroom',
  'dormitory',
  'washroom',
  'store',
  'neighbour',
] as const;
export type RoomKind = (typeof ROOM_KINDS)[number];

/** A box: floor rectangle and ceiling. A room that is not drawn stands behind the back wall or beyond the side walls. */
export interface PlanRoom {
  readonly id: string;
  readonly kind: RoomKind;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly depth: number;
  readonly heightM: number;
  readonly drawn: boolean;
}

/** The open air, as the far side of a door. */
export const OUTSIDE = 'outside';

export const DOOR_ROLES = ['room', 'entrance', 'stair', 'neighbour'] as const;
export type DoorRole = (typeof DOOR_ROLES)[number];

/**
 * A doorway. Its middle lies on a wall: `across` is the way one goes through it, along x (wall at constant x) or along y (wall at constant y).
 */
export interface PlanDoor {
  readonly id: string;
  /** What a curator knows it by: of a room, of the home, of the stairs, of the neighbours. */
  readonly role: DoorRole;
  /** The room that one comes from on the way out, then the one behind it. */
  readonly between: readonly [string, string];
  readonly x: number;
  readonly y: number;
  readonly across: 'x' | 'y';
  readonly width: number;
  readonly height: number;
  /** False: an opening without a door. */
  readonly leaf: boolean;
  /** End of the doorway that the hinges are at: towards lower or higher y (`across` x) or x (`across` y). */
  readonly hinge: 'low' | 'high';
  /** Room (or outside) that the leaf swings into. */
  readonly swingsInto: string;
  readonly selfClosing: boolean;
  /** How it stands before anybody touches it: 0 shut, 1 open at 90°. */
  readonly angle: number;
}

/** A window in an outer wall. `across` as for doors. */
export interface PlanWindow {
  readonly id: string;
  readonly room: string;
  readonly x: number;
  readonly y: number;
  readonly across: 'x' | 'y';
  readonly width: number;
  readonly height: number;
  readonly sillM: number;
  /** Share of its width that is open. */
  readonly open: number;
  /** Whether somebody in the street sees who waves here. */
  readonly facesStreet: boolean;
}

export interface PlanPlace {
  readonly room: string;
  readonly x: number;
  readonly y: number;
}

/** Somebody in the lab: who is behind which door. */
export interface PlanPerson extends PlanPlace {
  readonly id: string;
  readonly looks: 'grandmother' | 'child' | 'adult' | 'pupil';
  readonly headM: number;
}

export const FIRE_KINDS = ['pan', 'sofa', 'bed', 'bin', 'ebike', 'cupboard'] as const;
export type FireKind = (typeof FIRE_KINDS)[number];
export type Growth = 'slow' | 'medium' | 'fast' | 'ultrafast';

/** Where it may burn. `heightM`: base of the fire over the floor. */
export interface PlanFire extends PlanPlace {
  readonly id: string;
  readonly kind: FireKind;
  readonly heightM: number;
  readonly areaM2: number;
  readonly peakKw: number;
  readonly growth: Growth;
}

/** Three states that a person in a home meets: the way is clear, the way is full of smoke, it burns at home. */
export const BRANCHES = ['clear', 'smoke', 'home'] as const;
export type Branch = (typeof BRANCHES)[number];

export interface FloorPlan {
  readonly id: string;
  readonly rooms: readonly PlanRoom[];
  readonly doors: readonly PlanDoor[];
  readonly windows: readonly PlanWindow[];
  readonly people: readonly PlanPerson[];
  readonly fires: readonly PlanFire[];
  /** Where the visitor's figure wakes up. */
  readonly start: PlanPlace;
  /** Places from which it is downstairs or out: whoever reaches one is away. */
  readonly waysOut: readonly PlanPlace[];
  /** Room to wait in, and the door that is shut and sealed. It has a window to the street and one that nobody sees. */
  readonly refuge: { readonly room: string; readonly door: string };
  /** Fires of the branches by id; that of `home` is the curator's choice among `homeFires`, the first one without a choice. */
  readonly branchFires: { readonly clear: string; readonly smoke: string };
  readonly homeFires: readonly string[];
  /** The lab: the door beside the fire that is swung, the room behind a shut door whose temperature is guessed, and the one before it. */
  readonly lab: {
    readonly door: string;
    readonly shieldDoor: string;
    readonly shieldedRoom: string;
    readonly watchedRoom: string;
  };
  /** Rooms with a smoke alarm, where the curator has one. */
  readonly alarmRooms: readonly string[];
}
