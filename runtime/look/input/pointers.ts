import type { Multitouch } from '@base/vocabulary.ts';

/*
 * Which finger holds which object? A pure book, in millimetres and milliseconds, so that ten pointers with cancels can
 * be tried a thousand times without a browser. `page-pointers.ts` keeps one for each document.
 *
 * What always holds (rules 7–9): a pointer holds one object at most, and keeps it until it leaves; an object is held by
 * one pointer, or by several only under 'shared'; a palm holds nothing and keeps nobody from anything; when every
 * pointer is gone, nothing is held.
 */

/** A finger that has just come down. */
export interface Contact {
  pointerId: number;
  atMs: number;
  xMm: number;
  yMm: number;
  widthMm: number;
  heightMm: number;
}

/** Why a grab ended. Only `released` was meant by the visitor; after the others the object goes to a legal place. */
export type EndReason = 'released' | 'cancelled' | 'palm' | 'interrupted';

export interface Ended {
  pointerId: number;
  objectId: string;
  reason: EndReason;
  /** The contact had grown into a palm: no tap, whatever else it held. */
  palm: boolean;
}

export interface PointerBook {
  /** A contact comes down. Answers the grabs that end because it showed that a palm is lying on the glass. */
  appear(contact: Contact): readonly Ended[];
  /** A contact changed its size. One that grows into a palm is no tap any more, but keeps what it holds. */
  resize(pointerId: number, widthMm: number, heightMm: number): void;
  /** Asks for an object. Under 'last-wins' the grabs of others end first. */
  grab(pointerId: number, objectId: string, policy: Multitouch): { granted: boolean; ended: readonly Ended[] };
  /** A contact is gone, or its object is. */
  leave(pointerId: number, reason: EndReason): readonly Ended[];
  /** Blur, hidden screen: every contact is gone at once. */
  leaveAll(reason: EndReason): readonly Ended[];
  /** Pointers on an object, the one that leads it first. */
  holders(objectId: string): readonly number[];
  objectOf(pointerId: number): string | null;
  /** Contacts on the glass, palms too. */
  count(): number;
}

/** A contact wider or higher than this is a palm or an elbow (rule 8). */
const PALM_SIZE_MM = 25;
/** So many contacts, this near to each other and this close in time, are one palm (rule 8). */
const PALM_CONTACTS = 3;
const PALM_SPREAD_MM = 60;
const PALM_SPAN_MS = 40;

interface Entry {
  contact: Contact;
  palm: boolean;
  objectId: string | null;
}

export function createPointerBook(): PointerBook {
  const entries = new Map<number, Entry>();
  /** Who came down lately, also those who left again: a rolling palm lifts and lands. */
  let recent: Contact[] = [];

  const end = (pointerId: number, entry: Entry, reason: EndReason, into: Ended[]) => {
    if (entry.objectId === null) return;
    into.push({ pointerId, objectId: entry.objectId, reason, palm: entry.palm });
    entry.objectId = null;
  };

  const holders = (objectId: string) =>
    [...entries].filter(([, entry]) => entry.objectId === objectId).map(([pointerId]) => pointerId);

  return {
    appear(contact) {
      const ended: Ended[] = [];
      const earlier = entries.get(contact.pointerId);
      if (earlier) {
        end(contact.pointerId, earlier, 'cancelled', ended);
        // The map keeps the order of arrival, which decides who leads a shared object.
        entries.delete(contact.pointerId);
      }

      recent = recent.filter((other) => other.pointerId !== contact.pointerId && contact.atMs - other.atMs <= PALM_SPAN_MS);
      const palm = palmAround(contact, recent);
      recent.push(contact);

      const large = isPalmSize(contact.widthMm, contact.heightMm);
      entries.set(contact.pointerId, { contact, palm: large || palm.has(contact.pointerId), objectId: null });
      for (const pointerId of palm) {
        const entry = entries.get(pointerId);
        if (!entry) continue;
        entry.palm = true;
        end(pointerId, entry, 'palm', ended);
      }
      return ended;
    },

    resize(pointerId, widthMm, heightMm) {
      const entry = entries.get(pointerId);
      if (entry && isPalmSize(widthMm, heightMm)) entry.palm = true;
    },

    grab(pointerId, objectId, policy) {
      const ended: Ended[] = [];
      const entry = entries.get(pointerId);
      if (!entry || entry.palm) return { granted: false, ended };
      if (entry.objectId !== null) return { granted: entry.objectId === objectId, ended };

      const holding = [...entries].filter(([, other]) => other.objectId !== null);
      if (policy === 'first-wins' && holding.length > 0) return { granted: false, ended };
      if (policy === 'own-object' && holding.some(([, other]) => other.objectId === objectId)) return { granted: false, ended };
      if (policy === 'last-wins') for (const [id, other] of holding) end(id, other, 'interrupted', ended);

      entry.objectId = objectId;
      return { granted: true, ended };
    },

    leave(pointerId, reason) {
      const ended: Ended[] = [];
      const entry = entries.get(pointerId);
      if (entry) {
        end(pointerId, entry, reason, ended);
        entries.delete(pointerId);
      }
      return ended;
    },

    leaveAll(reason) {
      const ended: Ended[] = [];
      for (const [pointerId, entry] of entries) end(pointerId, entry, reason, ended);
      entries.clear();
      recent = [];
      return ended;
    },

    holders,
    objectOf: (pointerId) => entries.get(pointerId)?.objectId ?? null,
    count: () => entries.size,
  };
}

function isPalmSize(widthMm: number, heightMm: number): boolean {
  return widthMm > PALM_SIZE_MM || heightMm > PALM_SIZE_MM;
}

function near(a: Contact, b: Contact): boolean {
  return Math.hypot(a.xMm - b.xMm, a.yMm - b.yMm) <= PALM_SPREAD_MM;
}

/** Pointers of every group of three near contacts that the new one completes. */
function palmAround(contact: Contact, recent: readonly Contact[]): Set<number> {
  const palm = new Set<number>();
  const neighbours = recent.filter((other) => near(contact, other));
  if (neighbours.length + 1 < PALM_CONTACTS) return palm;
  for (const [index, first] of neighbours.entries()) {
    for (const second of neighbours.slice(index + 1)) {
      if (!near(first, second)) continue;
      for (const member of [contact, first, second]) palm.add(member.pointerId);
    }
  }
  return palm;
}
