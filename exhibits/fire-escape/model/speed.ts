import type { SpeedCase } from '@base/speed.ts';
import { advanceBuilding, createBuilding } from './building.ts';
import type { RoomInput, Scenario } from './scenario.ts';

const SIMULATED_S = 600;
/** CFAST, compiled with -O2, reaches about 3,500. */
const TIMES_REAL_TIME = 10_000;

const room = (id: string, width: number, depth: number): RoomInput => ({ id, width, depth, height: 2.7 });
const door = (from: string, to: string) => ({ between: [from, to] as [string, string], sill: 0, height: 2, width: 0.8 });

/** A flat of four rooms with all doors open, a fast fire in its kitchen. */
const FLAT: Scenario = {
  duration: SIMULATED_S,
  interval: 10,
  ambient: 25,
  rooms: [room('kitchen', 2.4, 3), room('living', 4.2, 6), room('bedroom', 3.3, 4), room('corridor', 1.5, 6)],
  walls: { conductivity: 1.6, density: 2300, specificHeat: 0.88, thickness: 0.15, emissivity: 0.9 },
  openings: [door('kitchen', 'living'), door('living', 'bedroom'), door('living', 'corridor'), door('corridor', 'outside')],
  fire: { room: 'kitchen', alpha: 0.0469, peak: 500, height: 0.3, area: 1, hcnYield: 0.005 },
};

export const speed: readonly SpeedCase[] = [
  {
    id: 'zones-of-a-flat',
    what: { zh: '四个房间，烟气区域模型 600 秒', en: 'four rooms, zone model, 600 s' },
    run: () => advanceBuilding(createBuilding(FLAT), SIMULATED_S),
    mostMs: (SIMULATED_S * 1000) / TIMES_REAL_TIME,
    means: `${TIMES_REAL_TIME.toLocaleString('en')} × real time`,
  },
];
