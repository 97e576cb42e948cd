import { describe, expect, it } from 'vitest';
import { eveningAt, sunHeightDeg } from '../../runtime/shell/home-stage/daylight.ts';
import { LARGE_PIECES, SMALL_PIECES } from '../../runtime/shell/home-stage/pieces.ts';
import { type PlacementRequest, placeAlongCoast, type Standing } from '../../runtime/shell/home-stage/placement.ts';

/*
 * Where things stand on the coast: for one exhibit and for twelve, on both panels, nothing stands in another thing, every
 * exhibit can be brought to the middle, and the ends are never seen.
 */

/** Distance of the plates and half of what is seen, model units, as the panels have them. */
const PANELS = {
  landscape: { pitches: { 1: 12, 2: 11.4, 6: 3.85, 12: 5.85 }, halfView: 12.9 },
  portrait: { pitches: { 1: 6.2, 2: 6.2, 6: 6.2, 12: 6.2 }, halfView: 5.4 },
} as const;
const THEMES = LARGE_PIECES.flatMap(({ theme }) => theme ?? []);

const request = (panel: keyof typeof PANELS, count: 1 | 2 | 6 | 12, ids?: string[]): PlacementRequest => {
  const pitch = PANELS[panel].pitches[count];
  return {
    ids: ids ?? Array.from({ length: count }, (_, i) => `exhibit-${i}`),
    pitch,
    halfView: PANELS[panel].halfView,
    give: 0.4 * pitch + 1,
  };
};

const overlaps = (things: readonly Standing[]): string[] => {
  const sorted = [...things].sort((a, b) => a.x - b.x);
  return sorted
    .slice(1)
    .filter((thing, i) => thing.x - thing.width / 2 < sorted[i]!.x + sorted[i]!.width / 2 - 1e-6)
    .map(({ name, x }) => `${name} at ${x.toFixed(2)}`);
};

describe.each(['landscape', 'portrait'] as const)('in %s', (panel) => {
  it.each([1, 2, 6, 12] as const)('%i exhibits and the scenery stand clear of each other', (count) => {
    const { exhibits, scenery } = placeAlongCoast(request(panel, count));
    expect(exhibits).toHaveLength(count);
    expect(overlaps([...exhibits, ...scenery])).toEqual([]);
  });

  it.each([1, 2, 6, 12] as const)('with %i exhibits each one comes to the middle when the coast is pushed', (count) => {
    const asked = request(panel, count);
    const { exhibits } = placeAlongCoast(asked);
    for (const [i, { x }] of exhibits.entries()) expect(x).toBeCloseTo((i - (count - 1) / 2) * asked.pitch, 9);
  });

  it.each([1, 2, 6, 12] as const)('with %i exhibits no empty end of the coast comes into sight', (count) => {
    const asked = request(panel, count);
    const { exhibits, scenery, from, to } = placeAlongCoast(asked);
    const furthest = ((count - 1) / 2) * asked.pitch + asked.halfView + 0.4 * asked.pitch;
    expect(from).toBeLessThanOrEqual(-furthest);
    expect(to).toBeGreaterThanOrEqual(furthest);
    // What lies bare at the ends is narrower than the narrowest piece.
    const all = [...exhibits, ...scenery];
    const bare = Math.max(...SMALL_PIECES.map(({ width }) => width));
    expect(Math.max(...all.map(({ x, width }) => x + width / 2))).toBeGreaterThan(to - bare);
    expect(Math.min(...all.map(({ x, width }) => x - width / 2))).toBeLessThan(from + bare);
  });

  it.each([1, 2, 6, 12] as const)('with %i exhibits the same piece is never seen twice at once', (count) => {
    const { scenery } = placeAlongCoast(request(panel, count));
    for (const piece of scenery)
      for (const other of scenery)
        if (piece !== other && piece.name === other.name)
          expect(Math.abs(piece.x - other.x)).toBeGreaterThan(2 * PANELS[panel].halfView);
  });
});

describe('scenery yields', () => {
  it.each(THEMES)('the piece that tells of %s goes when its exhibit comes', (theme) => {
    const piece = LARGE_PIECES.find((one) => one.theme === theme)!.name;
    const alone = placeAlongCoast(request('landscape', 1, ['extinguisher']));
    expect(alone.scenery.map(({ name }) => name)).toContain(piece);
    const both = placeAlongCoast(request('landscape', 2, ['extinguisher', theme]));
    expect(both.scenery.map(({ name }) => name)).not.toContain(piece);
  });

  it('one exhibit has all five large pieces in sight or just beyond', () => {
    const { scenery } = placeAlongCoast(request('landscape', 1, ['extinguisher']));
    for (const { name } of LARGE_PIECES) expect(scenery.map((piece) => piece.name)).toContain(name);
  });

  it('twelve exhibits in a landscape rail have a small piece in every gap', () => {
    const { exhibits, scenery } = placeAlongCoast(request('landscape', 12));
    for (const [i, { x }] of exhibits.slice(1).entries())
      expect(scenery.filter((piece) => piece.x > exhibits[i]!.x && piece.x < x)).toHaveLength(1);
  });
});

describe('the light of the day', () => {
  const LATITUDE = 22.79;
  const TILT = 23.44;
  const heights = (day: string) =>
    Array.from({ length: 24 * 60 }, (_, minute) => sunHeightDeg(Date.parse(`${day}T00:00+08:00`) + minute * 60_000));

  // At noon the sun stands 90° less the distance between latitude and declination.
  it.each([
    ['2026-06-21', 90 - Math.abs(LATITUDE - TILT)],
    ['2026-12-21', 90 - LATITUDE - TILT],
    ['2026-03-20', 90 - LATITUDE],
  ])('on %s it climbs to %f°', (day, highest) => {
    expect(Math.max(...heights(day))).toBeCloseTo(highest, 0);
  });

  // Length of day: cos H = −tan φ · tan δ, two hours for each 15° of H.
  it.each([
    ['2026-06-21', TILT],
    ['2026-12-21', -TILT],
    ['2026-03-20', 0],
  ])('on %s it stands over the horizon as long as the sphere says', (day, declination) => {
    const rad = Math.PI / 180;
    const hours = ((2 * Math.acos(-Math.tan(LATITUDE * rad) * Math.tan(declination * rad))) / rad / 15) * 60;
    expect(Math.abs(heights(day).filter((height) => height > 0).length - hours)).toBeLessThan(4);
  });

  it('noon by the sun comes nineteen minutes after noon by the clock, for Shanwei lies west of its meridian', () => {
    const day = heights('2026-04-15');
    // In mid April sun and mean time agree.
    expect(Math.abs(day.indexOf(Math.max(...day)) - (12 * 60 + (120 - 115.36) * 4))).toBeLessThan(3);
  });

  it('noon is day and midnight is evening, all year', () => {
    for (let month = 1; month <= 12; month++) {
      const day = `2026-${String(month).padStart(2, '0')}-15`;
      expect(eveningAt(Date.parse(`${day}T12:00+08:00`))).toBe(0);
      expect(eveningAt(Date.parse(`${day}T00:00+08:00`))).toBe(1);
    }
  });
});
