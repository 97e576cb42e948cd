/** Cells of the glass that no finger has been felt in yet; as wide as the smallest target. */
export interface TouchCells {
  readonly columns: number;
  readonly rows: number;
  /** Cells not felt yet. */
  readonly left: number;
  isFelt(column: number, row: number): boolean;
  /** A finger moved from one place to another, px: every cell between counts, since a fast stroke skips places. */
  stroke(fromX: number, fromY: number, toX: number, toY: number): void;
}

export function createTouchCells(widthPx: number, heightPx: number, cellPx: number): TouchCells {
  const columns = Math.max(1, Math.round(widthPx / cellPx));
  const rows = Math.max(1, Math.round(heightPx / cellPx));
  const felt = new Uint8Array(columns * rows);
  let left = columns * rows;
  const feel = (x: number, y: number) => {
    const column = Math.min(columns - 1, Math.max(0, Math.floor((x / widthPx) * columns)));
    const row = Math.min(rows - 1, Math.max(0, Math.floor((y / heightPx) * rows)));
    const index = row * columns + column;
    if (felt[index] === 1) return;
    felt[index] = 1;
    left--;
  };
  return {
    columns,
    rows,
    get left() {
      return left;
    },
    isFelt: (column, row) => felt[row * columns + column] === 1,
    stroke(fromX, fromY, toX, toY) {
      const steps = Math.max(1, Math.ceil((2 * Math.hypot(toX - fromX, toY - fromY)) / cellPx));
      for (let step = 0; step <= steps; step++) {
        const share = step / steps;
        feel(fromX + (toX - fromX) * share, fromY + (toY - fromY) * share);
      }
    },
  };
}
