/** Seconds as they are read on a clock: 0:24, 12:05. Negative and broken values are 0:00. */
export function clockText(seconds: number): string {
  const whole = seconds > 0 && Number.isFinite(seconds) ? Math.floor(seconds + 1e-6) : 0;
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
