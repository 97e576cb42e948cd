import { PanelIcon } from '@kit';
import type { ReactNode } from 'react';

/*
 * What lies on the blocks and in the places for them: cut paper on a 24-unit grid, told apart by shape first.
 */

const INK = '#15202b';
const PALE = '#e4dccb';
const WOOD = '#a9763f';
const TEAL = '#2f7f80';
const AMBER = '#c98b12';
const VIOLET = '#6a2c91';

const figure = (x: number, y: number, size = 1) => (
  <>
    <circle cx={x} cy={y - 4.4 * size} r={2.4 * size} fill={TEAL} />
    <path d={`M${x - 3 * size} ${y + 4 * size}c0-4 1-6 3-6s3 2 3 6z`} fill={TEAL} />
  </>
);

const PICTURES: Readonly<Record<string, ReactNode>> = {
  bookshelf: (
    <>
      <path d="M6 2h12v20H6z" fill={WOOD} />
      <path d="M7.5 4h9v4h-9zM7.5 9.5h9v4.5h-9zM7.5 15.5h9V20h-9z" fill={PALE} />
      <path d="M8.5 8V5M10 8V4.5M11.5 8V5.5M9 14v-3.5M10.5 14v-3M14 14v-3.5M9 20v-3M12 20v-3.5M15 20v-2.5" stroke={INK} />
    </>
  ),
  wardrobe: (
    <>
      <path d="M4 2h16v19H4z" fill={WOOD} />
      <path d="M12 2v19M5 22v-2M19 22v-2" stroke={INK} strokeWidth="1.3" />
      <path d="M10.2 11v3M13.8 11v3" stroke={PALE} strokeWidth="1.4" />
    </>
  ),
  cupboard: (
    <>
      <path d="M3 10h18v11H3z" fill={WOOD} />
      <path d="M12 10v11M2 9.5h20" stroke={INK} strokeWidth="1.4" />
      <path d="M10.3 14v2.5M13.7 14v2.5" stroke={PALE} strokeWidth="1.3" />
    </>
  ),
  television: (
    <>
      <path d="M2 5h20v12H2z" fill={INK} />
      <path d="M3.5 6.5h17v9h-17z" fill="#5f8f9c" />
      <path d="M9 17h6l1.5 4h-9z" fill={INK} />
    </>
  ),
  vase: <path d="M10 2h4l-.6 4c3 2 4.6 4.5 4.6 8 0 4-2 7-3.5 8h-5C8 21 6 18 6 14c0-3.5 1.6-6 4.6-8z" fill={TEAL} />,
  lamp: (
    <>
      <path d="M8 3h8l3 8H5z" fill={AMBER} />
      <path d="M12 11v9M7.5 21h9" stroke={INK} strokeWidth="1.8" />
    </>
  ),
  dot: (
    <>
      <circle cx="12" cy="12" r="9" fill={VIOLET} />
      <circle cx="12" cy="12" r="5" fill="none" stroke="#fff" strokeWidth="1.6" />
    </>
  ),
  bracket: (
    <>
      <path d="M4 3h5v12h12v5H4z" fill="#c99a3b" stroke={INK} strokeWidth="1" />
      <circle cx="6.5" cy="7" r="1.2" fill={INK} />
      <circle cx="17" cy="17.5" r="1.2" fill={INK} />
    </>
  ),
  low: (
    <>
      <path d="M5 15h14v7H5z" fill={WOOD} />
      <path d="M10 2h4v7h4l-6 6-6-6h4z" fill={TEAL} />
    </>
  ),
  you: figure(12, 15, 1.8),
  desk: (
    <>
      <path d="M2 8h20v3H2zM4 11h2v11H4zM18 11h2v11h-2z" fill={WOOD} />
      <circle cx="9" cy="16" r="2.3" fill={TEAL} />
      <path d="M9 22c0-3 2-5 5-5s4 2 4 5z" fill={TEAL} />
    </>
  ),
  'inner-wall': (
    <>
      <path d="M3 2h4v20H3z" fill={PALE} stroke={INK} strokeWidth="1.2" />
      <circle cx="11" cy="14" r="2.5" fill={TEAL} />
      <path d="M8 22c0-4 2-6 5-6s5 3 5 6z" fill={TEAL} />
    </>
  ),
  pillow: (
    <>
      <path d="M2 15h20v5H2z" fill={WOOD} />
      <path d="M3 9c3-2 6-2 9 0v6H3z" fill="#fff" stroke={INK} strokeWidth="1.2" />
      <path d="M11 15c1-3 5-4 10-2v2z" fill={TEAL} />
    </>
  ),
  triangle: (
    <>
      <path d="M4 3h7v19H4z" fill={WOOD} />
      <path d="M12 22L21 22 12 9z" fill="none" stroke={AMBER} strokeWidth="1.6" />
      <circle cx="14.5" cy="19" r="1.9" fill={TEAL} />
    </>
  ),
  doorway: (
    <>
      <path d="M5 22V3h14v19" fill="none" stroke={INK} strokeWidth="2" />
      {figure(12, 17, 1.1)}
    </>
  ),
  stairs: (
    <>
      <path d="M2 21h5v-4h5v-4h5V9h5" fill="none" stroke={INK} strokeWidth="2" />
      {figure(10, 8.5, 0.9)}
    </>
  ),
  lift: (
    <>
      <path d="M4 3h16v19H4z" fill={PALE} stroke={INK} strokeWidth="1.5" />
      <path d="M12 3v19" stroke={INK} strokeWidth="1.2" />
      <path d="M8 8l2 4H6zM16 16l-2-4h4z" fill={INK} />
    </>
  ),
  balcony: (
    <>
      <path d="M2 14h20M4 14v7M8 14v7M12 14v7M16 14v7M20 14v7M2 21.5h20" stroke={INK} strokeWidth="1.5" />
      {figure(12, 10, 1)}
    </>
  ),
};

/** A picture by its name; decoration, its meaning is said in words beside it. */
export function Icon({ name }: { name: string }) {
  return <PanelIcon>{PICTURES[name]}</PanelIcon>;
}
