import { GRIP_MM } from '@kit';
import type { Layout, Rect } from '@look/layout.ts';
import type { Demand, Supply } from '../model/play/moment-script.ts';
import type { Places } from './places.ts';

/** From what matters least for the needle to what matters most: where the glass is small, the first ones go. */
const SUPPLY_ORDER: readonly Supply[] = ['nuclear', 'wind', 'solar', 'hydro', 'gas'];
const DEMAND_ORDER: readonly Demand[] = ['factory', 'charging', 'storage', 'cooling'];
/** As they stand from left to right. */
const SUPPLY_STANDS: readonly Supply[] = ['wind', 'nuclear', 'gas', 'hydro', 'solar'];
const DEMAND_STANDS: readonly Demand[] = ['charging', 'cooling', 'factory', 'storage'];
/** Who plays alone has these many on each side. */
const ALONE = 2;

/** Width that a column needs, px: its hit area with a gap, and room for its word where that stands beside it. */
function columnPx(box: Rect, places: Places, layout: Layout, most: number): number {
  const hitPx = Math.max(layout.targetPx, GRIP_MM * most * layout.scale.pxPerMm);
  const beside = wordStands(box, layout, most) === 'beside';
  return hitPx + layout.gapPx + (beside || places.onStage ? layout.typePx.caption * WORD_EMS : 0);
}

/** Longest word of a control, em of its size. */
const WORD_EMS = 4.4;
/** A grip travels this far at least, mm. */
const LEAST_TRAVEL_MM = 16;

/** Below the slider where the place is high enough, else beside it. */
export function wordStands(box: Rect, layout: Layout, most: number): 'below' | 'beside' {
  const hitPx = Math.max(layout.targetPx, GRIP_MM * most * layout.scale.pxPerMm);
  const free = box.height - hitPx - layout.typePx.caption * 1.6;
  return free >= LEAST_TRAVEL_MM * layout.scale.pxPerMm ? 'below' : 'beside';
}

/** Which sliders stand on each side: as many as fit with their targets (the layout drops features, never shrinks targets). */
export function controlsOf(
  alone: boolean,
  places: Places,
  layout: Layout,
  most: number,
): { supply: readonly Supply[]; demand: readonly Demand[] } {
  const room = (box: Rect, all: number) => {
    const fit = Math.max(1, Math.floor((box.width + layout.gapPx) / columnPx(box, places, layout, most)));
    return Math.min(alone ? ALONE : all, fit);
  };
  const kept = <T>(order: readonly T[], stands: readonly T[], count: number) => {
    const chosen = order.slice(order.length - count);
    return stands.filter((control) => chosen.includes(control));
  };
  return {
    supply: kept(SUPPLY_ORDER, SUPPLY_STANDS, room(places.supply, SUPPLY_ORDER.length)),
    demand: kept(DEMAND_ORDER, DEMAND_STANDS, room(places.demand, DEMAND_ORDER.length)),
  };
}
