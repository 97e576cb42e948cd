/** How much a machine draws. Scenes read `particles`; the stage reads `resolution`. */
export interface Quality {
  tier: 'high' | 'middle' | 'low';
  /** Share of the particles to draw, 0…1. The calm profile's cut of 80 % is already in it. */
  particles: number;
  /** Share of the stage's full resolution, 0…1. */
  resolution: number;
  calm: boolean;
}

export type Tier = Quality['tier'];

const TIERS: Record<Tier, { particles: number; resolution: number }> = {
  high: { particles: 1, resolution: 1 },
  middle: { particles: 0.6, resolution: 0.85 },
  low: { particles: 0.35, resolution: 0.7 },
};

/** Calm draws a fifth of the particles (rule 42). */
const CALM_PARTICLES = 0.2;

export function qualityOf(tier: Tier, calm: boolean): Quality {
  const { particles, resolution } = TIERS[tier];
  return { tier, calm, resolution, particles: calm ? particles * CALM_PARTICLES : particles };
}
