import { createWay } from '../way.ts';
import { planProblems } from './check.ts';
import type { FloorPlan, PlanDoor, PlanRoom, RoomKind } from './plan.ts';

/*
 * A floor plan as a drawing: rooms with their names, doors with their swing, windows, fires, and the way out. For whoever sets the options.
 */

const PX_PER_M = 40;
const MARGIN_M = 1;

/** Paper tones by what a room is for; the name is written in it, so that no meaning hangs on the colour. */
const PAPER: Readonly<Record<RoomKind, string>> = {
  bedroom: '#dfe6e8',
  living: '#efe4cb',
  kitchen: '#f3d9bd',
  hall: '#efe9dc',
  corridor: '#dcebdf',
  stair: '#d5d9dc',
  classroom: '#efe4cb',
  dormitory: '#dfe6e8',
  washroom: '#d6e7ea',
  store: '#e6ddcf',
  neighbour: '#eceae5',
};
const INK = '#15202b';
const WAY = '#237f52';
const FIRE = '#9b2423';
const STREET = '#2f7f80';

/** The plan as an SVG document. A plan that does not make sense is drawn as far as it goes, with its problems in words below it. */
export function drawPlan(plan: FloorPlan): string {
  const problems = planProblems(plan);
  const right = Math.max(...plan.rooms.map(({ x, width }) => x + width));
  const left = Math.min(...plan.rooms.map(({ x }) => x));
  const back = Math.max(...plan.rooms.map(({ y, depth }) => y + depth));
  const front = Math.min(...plan.rooms.map(({ y }) => y));
  const linePx = 20;
  const widthPx = Math.round((right - left + 2 * MARGIN_M) * PX_PER_M);
  const heightPx = Math.round((back - front + 2 * MARGIN_M) * PX_PER_M) + problems.length * linePx;
  // The front is below, as one stands before the house.
  const px = (x: number) => round((x - left + MARGIN_M) * PX_PER_M);
  const py = (y: number) => round((back - y + MARGIN_M) * PX_PER_M);
  const parts = [
    ...plan.rooms.map((room) => drawRoom(room, px, py)),
    ...plan.windows.map(({ x, y, across, width, facesStreet }) => {
      const [dx, dy] = across === 'y' ? [width / 2, 0] : [0, width / 2];
      const colour = facesStreet ? STREET : '#8fb6c9';
      return `<path d="M${px(x - dx)} ${py(y - dy)}L${px(x + dx)} ${py(y + dy)}" stroke="${colour}" stroke-width="6"/>`;
    }),
    ...plan.doors.map((door) => drawDoor(door, plan.rooms, px, py)),
    ...plan.fires.map(({ x, y }) => `<circle cx="${px(x)}" cy="${py(y)}" r="7" fill="${FIRE}"/>`),
    ...(problems.length === 0 ? [drawWay(plan, px, py)] : []),
    `<circle cx="${px(plan.start.x)}" cy="${py(plan.start.y)}" r="7" fill="${INK}"/>`,
    ...problems.map(
      ({ message }, i) =>
        `<text x="10" y="${heightPx - (problems.length - i) * linePx + 14}" font-size="14" fill="${FIRE}">${escaped(message)}</text>`,
    ),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthPx} ${heightPx}" role="img" aria-label="${escaped(plan.id)}">${parts.join('')}</svg>`;
}

type ToPx = (metres: number) => number;

function drawRoom({ id, kind, x, y, width, depth, drawn }: PlanRoom, px: ToPx, py: ToPx): string {
  const box = `x="${px(x)}" y="${py(y + depth)}" width="${round(width * PX_PER_M)}" height="${round(depth * PX_PER_M)}"`;
  const dash = drawn ? '' : ' stroke-dasharray="6 5"';
  const middle = `x="${px(x + width / 2)}" y="${py(y + depth / 2)}"`;
  return (
    `<rect ${box} fill="${PAPER[kind]}" stroke="${INK}" stroke-width="2.5"${dash}/>` +
    `<text ${middle} font-size="14" text-anchor="middle" fill="${INK}">${escaped(id)}</text>`
  );
}

/** The gap in the wall, and the leaf at 90° with the quarter circle that its edge goes. */
function drawDoor(door: PlanDoor, rooms: readonly PlanRoom[], px: ToPx, py: ToPx): string {
  const { x, y, across, width, leaf, hinge, swingsInto } = door;
  const half = width / 2;
  const low = across === 'x' ? [x, y - half] : [x - half, y];
  const high = across === 'x' ? [x, y + half] : [x + half, y];
  const gap = `<path d="M${px(low[0]!)} ${py(low[1]!)}L${px(high[0]!)} ${py(high[1]!)}" stroke="#fff" stroke-width="6"/>`;
  if (!leaf) return gap;
  const [pivot, edge] = hinge === 'low' ? [low, high] : [high, low];
  const into = rooms.find(({ id }) => id === swingsInto);
  const other = rooms.find(({ id }) => door.between.includes(id) && id !== swingsInto);
  const towards = ({ x: left, y: front, width: wide, depth }: PlanRoom) =>
    Math.sign(across === 'x' ? left + wide / 2 - x : front + depth / 2 - y);
  const sign = into !== undefined ? towards(into) : other !== undefined ? -towards(other) : 1;
  const open = across === 'x' ? [pivot![0]! + sign * width, pivot![1]!] : [pivot![0]!, pivot![1]! + sign * width];
  const [ax, ay, bx, by] = [edge![0]! - pivot![0]!, edge![1]! - pivot![1]!, open[0]! - pivot![0]!, open[1]! - pivot![1]!];
  // On paper y goes down, so the turn is the other way round.
  const sweep = ax * by - ay * bx > 0 ? 0 : 1;
  const r = round(width * PX_PER_M);
  return (
    `${gap}<path d="M${px(pivot![0]!)} ${py(pivot![1]!)}L${px(open[0]!)} ${py(open[1]!)}" stroke="${INK}" stroke-width="2.5"/>` +
    `<path d="M${px(edge![0]!)} ${py(edge![1]!)}A${r} ${r} 0 0 ${sweep} ${px(open[0]!)} ${py(open[1]!)}" fill="none" stroke="${INK}" stroke-width="1"/>`
  );
}

function drawWay(plan: FloorPlan, px: ToPx, py: ToPx): string {
  const way = createWay(plan);
  const points = way.x.map((x, i) => `${px(x)},${py(way.y[i]!)}`).join(' ');
  const last = way.x.length - 1;
  return (
    `<polyline points="${points}" fill="none" stroke="${WAY}" stroke-width="3" stroke-dasharray="9 6"/>` +
    `<circle cx="${px(way.x[last]!)}" cy="${py(way.y[last]!)}" r="8" fill="none" stroke="${WAY}" stroke-width="3"/>`
  );
}

const round = (value: number) => Math.round(value * 10) / 10;

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);
