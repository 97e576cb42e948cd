import { KioskError } from '@base/errors.ts';

/** Refuses what is not a finite number greater than 0; NaN fails too. @throws KioskError `science/out-of-range` */
export function requirePositive(name: string, value: number): void {
  if (!(value > 0 && Number.isFinite(value)))
    throw new KioskError('science/out-of-range', { name, value, allowed: 'greater than 0' });
}

/** @throws KioskError `science/out-of-range` */
export function requireNotNegative(name: string, value: number): void {
  if (!(value >= 0 && Number.isFinite(value)))
    throw new KioskError('science/out-of-range', { name, value, allowed: '0 or more' });
}

/** Both ends included. @throws KioskError `science/out-of-range` */
export function requireBetween(name: string, value: number, low: number, high: number): void {
  if (!(value >= low && value <= high))
    throw new KioskError('science/out-of-range', { name, value, allowed: `${low} to ${high}` });
}
