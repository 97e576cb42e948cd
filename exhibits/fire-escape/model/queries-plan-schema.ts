import { z } from 'zod';
import { DOOR_ROLES, FIRE_KINDS, type FloorPlan, ROOM_KINDS } from './plans/plan.ts';

/* The shape of a curator's own plan. Whether it makes sense is check.ts's business. Lengths in m. */

const length = (least: number, most: number) => z.number().min(least).max(most);
const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens');
const coordinate = length(-50, 50);
const place = { room: id, x: coordinate, y: coordinate };
const across = z.enum(['x', 'y']);
const share = z.number().min(0).max(1);

/** A fire is small enough for a room that the model was compared in. */
const MOST_KW = 1000;

export const planSchema: z.ZodType<FloorPlan> = z.strictObject({
  id,
  rooms: z
    .array(
      z.strictObject({
        id,
        kind: z.enum(ROOM_KINDS),
        x: coordinate,
        y: coordinate,
        width: length(0.8, 20),
        depth: length(0.8, 20),
        heightM: length(2, 12),
        drawn: z.boolean(),
      }),
    )
    .min(2)
    .max(10),
  doors: z
    .array(
      z.strictObject({
        id,
        role: z.enum(DOOR_ROLES),
        between: z.tuple([id, id]),
        x: coordinate,
        y: coordinate,
        across,
        width: length(0.5, 3),
        height: length(1.6, 3),
        leaf: z.boolean(),
        hinge: z.enum(['low', 'high']),
        swingsInto: id,
        selfClosing: z.boolean(),
        angle: share,
      }),
    )
    .max(16),
  windows: z
    .array(
      z.strictObject({
        id,
        room: id,
        x: coordinate,
        y: coordinate,
        across,
        width: length(0.2, 5),
        height: length(0.2, 3),
        sillM: length(0, 11),
        open: share,
        facesStreet: z.boolean(),
      }),
    )
    .max(16),
  people: z
    .array(z.strictObject({ id, looks: z.enum(['grandmother', 'child', 'adult', 'pupil']), headM: length(0.8, 1.8), ...place }))
    .max(4),
  fires: z
    .array(
      z.strictObject({
        id,
        kind: z.enum(FIRE_KINDS),
        heightM: length(0, 2),
        areaM2: length(0.05, 4),
        peakKw: length(20, MOST_KW),
        growth: z.enum(['slow', 'medium', 'fast', 'ultrafast']),
        ...place,
      }),
    )
    .min(1)
    .max(8),
  start: z.strictObject(place),
  waysOut: z.array(z.strictObject(place)).max(4),
  refuge: z.strictObject({ room: id, door: id }),
  branchFires: z.strictObject({ clear: id, smoke: id }),
  homeFires: z.array(id).min(1).max(6),
  lab: z.strictObject({ door: id, shieldDoor: id, shieldedRoom: id, watchedRoom: id }),
  alarmRooms: z.array(id).max(10),
});
