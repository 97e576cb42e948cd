/** A place on the glass or on a control, mm. */
export interface Place {
  xMm: number;
  yMm: number;
}

/** Where an object may be, mm. What is missing is not bounded. */
export interface Bounds {
  minXMm?: number;
  maxXMm?: number;
  minYMm?: number;
  maxYMm?: number;
}

export type Axis = 'x' | 'y' | 'both';

/** The legal place nearest to `place`: on the axis that leads through `from`, inside the bounds. */
export function legalPlace(place: Place, from: Place, axis: Axis, bounds: Bounds): Place {
  const within = (value: number, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY) =>
    Math.min(max, Math.max(min, value));
  return {
    xMm: within(axis === 'y' ? from.xMm : place.xMm, bounds.minXMm, bounds.maxXMm),
    yMm: within(axis === 'x' ? from.yMm : place.yMm, bounds.minYMm, bounds.maxYMm),
  };
}

/** What an arrow key asks for, in steps; null for every other key. Page keys are five steps along the main axis. */
export function stepsOfKey(key: string, axis: Axis): { x: number; y: number } | null {
  const page = 5;
  switch (key) {
    case 'ArrowLeft':
      return axis === 'y' ? { x: 0, y: 1 } : { x: -1, y: 0 };
    case 'ArrowRight':
      return axis === 'y' ? { x: 0, y: -1 } : { x: 1, y: 0 };
    case 'ArrowUp':
      return axis === 'x' ? { x: 1, y: 0 } : { x: 0, y: -1 };
    case 'ArrowDown':
      return axis === 'x' ? { x: -1, y: 0 } : { x: 0, y: 1 };
    case 'PageUp':
      return axis === 'x' ? { x: page, y: 0 } : { x: 0, y: -page };
    case 'PageDown':
      return axis === 'x' ? { x: -page, y: 0 } : { x: 0, y: page };
    default:
      return null;
  }
}
