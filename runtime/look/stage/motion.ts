/** Critically damped approach: `rate` a second, the same on every frame rate, never past the aim. */
export const toward = (now: number, aim: number, rate: number, deltaS: number): number =>
  Math.abs(aim - now) < 1e-4 ? aim : aim + (now - aim) * Math.exp(-rate * deltaS);
