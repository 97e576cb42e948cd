import { EXIT_LENGTH_M, FACADE, GLASS, OPEN_GROUND_M } from '../model/layout.ts';

const HEIGHT = 6;
const y = (side: number) => ((side + 1) / 2) * HEIGHT;

/** The way out from above: the façade with its drop zone along the upper edge, a window front below, open ground at the end. */
export function WayPicture() {
  return (
    <svg className="quake-way" viewBox={`0 0 ${EXIT_LENGTH_M} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <defs>
        <pattern id="quake-drop" width="0.8" height="0.8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="0.8" height="0.8" fill="#f0d9a4" />
          <rect width="0.3" height="0.8" fill="#c98b12" />
        </pattern>
      </defs>
      <rect width={EXIT_LENGTH_M} height={HEIGHT} fill="#ddd3bb" />
      {[FACADE, GLASS].map(({ fromM, toM, left, right }) => (
        <rect key={fromM} x={fromM} y={y(left)} width={toM - fromM} height={y(right) - y(left)} fill="url(#quake-drop)" />
      ))}
      <rect x={FACADE.fromM} y="0" width={FACADE.toM - FACADE.fromM} height="0.3" fill="#8d8674" />
      <rect x={GLASS.fromM} y={HEIGHT - 0.3} width={GLASS.toM - GLASS.fromM} height="0.3" fill="#6f98a3" />
      <rect x={EXIT_LENGTH_M - OPEN_GROUND_M} y="0" width={OPEN_GROUND_M} height={HEIGHT} fill="#9ec49f" />
    </svg>
  );
}
