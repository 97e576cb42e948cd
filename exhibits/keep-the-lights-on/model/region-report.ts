import type { Region } from './region.ts';

/** Paths of a region's figures that are illustrative, as `demand.peakMW`; what a label on the glass must say so of. */
export function illustrativePaths(region: Region): string[] {
  const found: string[] = [];
  const visit = (value: unknown, path: string) => {
    if (value === null || typeof value !== 'object') return;
    if ('standing' in value && value.standing === 'illustrative') found.push(path);
    for (const [key, inner] of Object.entries(value)) visit(inner, path === '' ? key : `${path}.${key}`);
  };
  visit(region, '');
  return found;
}
