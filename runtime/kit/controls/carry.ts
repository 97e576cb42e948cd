import { useSyncExternalStore } from 'react';

/*
 * Tap–tap (rule 6): a tap takes an object up, the next tap on a place puts it there, with the same result as a drag.
 * One object is carried at a time. A frame holds one exhibit, so one hand-full for the page is enough; whatever is
 * carried or offered leaves with its component.
 */

export interface Zone {
  id: string;
  element: HTMLElement;
  accepts(blockId: string): boolean;
  receive(blockId: string): void;
}

interface Carried {
  blockId: string;
  onPut(zoneId: string): void;
}

let carried: Carried | null = null;
/** Where a dragged object would fall now; only told to zones, so that they can open. */
let hovered: string | null = null;
const zones = new Map<string, Zone>();
const listeners = new Set<() => void>();

function changed(): void {
  for (const listener of listeners) listener();
}

export const carry = {
  /** Takes an object up, instead of what was carried. */
  take(blockId: string, onPut: (zoneId: string) => void): void {
    carried = { blockId, onPut };
    changed();
  },
  /** Lays it down where it was. */
  layDown(blockId: string): void {
    if (carried?.blockId !== blockId) return;
    carried = null;
    changed();
  },
  /** Second tap: puts what is carried into a zone, if it takes that. */
  putInto(zone: Zone): boolean {
    const load = carried;
    if (!load || !zone.accepts(load.blockId)) return false;
    carried = null;
    changed();
    zone.receive(load.blockId);
    load.onPut(zone.id);
    return true;
  },
  hover(zoneId: string | null): void {
    if (hovered === zoneId) return;
    hovered = zoneId;
    changed();
  },
  /** Offers a place; answers how to withdraw it. */
  offer(zone: Zone): () => void {
    zones.set(zone.id, zone);
    return () => {
      if (zones.get(zone.id) === zone) zones.delete(zone.id);
    };
  },
  /** The zone on which an object of this rectangle lies: the one that holds its middle, else the one it covers most. */
  zoneUnder(blockId: string, rect: DOMRect): Zone | null {
    const x = rect.left + rect.width / 2;
    const y = rect.top + rect.height / 2;
    let best: Zone | null = null;
    let bestArea = 0;
    for (const zone of zones.values()) {
      if (!zone.accepts(blockId)) continue;
      const place = zone.element.getBoundingClientRect();
      if (x >= place.left && x <= place.right && y >= place.top && y <= place.bottom) return zone;
      const width = Math.min(rect.right, place.right) - Math.max(rect.left, place.left);
      const height = Math.min(rect.bottom, place.bottom) - Math.max(rect.top, place.top);
      const area = width > 0 && height > 0 ? width * height : 0;
      if (area > bestArea) {
        best = zone;
        bestArea = area;
      }
    }
    return best;
  },
};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Id of the object that is carried now. */
export function useCarried(): string | null {
  return useSyncExternalStore(subscribe, () => carried?.blockId ?? null);
}

/** Id of the zone under a dragged object. */
export function useHovered(): string | null {
  return useSyncExternalStore(subscribe, () => hovered);
}
