const LEAVES = [
  { x: 22, h: 62, w: 17 },
  { x: 80, h: 66, w: 18 },
  { x: 36, h: 84, w: 18 },
  { x: 66, h: 88, w: 18 },
  { x: 51, h: 97, w: 21 },
] as const;
const CORES = [
  { x: 36, h: 44, w: 11 },
  { x: 66, h: 46, w: 11 },
  { x: 51, h: 56, w: 13 },
] as const;

/** A cut-paper leaf of flame on the floor of a 100 × 100 field. */
const leaf = ({ x, h, w }: { x: number; h: number; w: number }) =>
  `M${x - w * 0.55} 100C${x - w} ${100 - h * 0.45} ${x - w * 0.2} ${100 - h * 0.62} ${x + w * 0.12} ${100 - h}C${x + w * 0.55} ${100 - h * 0.6} ${x + w} ${100 - h * 0.4} ${x + w * 0.55} 100z`;

/** A flame from base to tip, over the whole field, with the tray at its foot. */
export function FlamePicture() {
  return (
    <svg className="ext-flame" viewBox="0 0 100 106" preserveAspectRatio="none" aria-hidden="true">
      {LEAVES.map((one) => (
        <path key={one.x} d={leaf(one)} fill="#f08a24" />
      ))}
      {CORES.map((one) => (
        <path key={one.x} d={leaf(one)} fill="#ffd25e" />
      ))}
      <path d="M6 98h88v8H6z" fill="#2b333b" />
    </svg>
  );
}
