import { PanelIcon } from '@kit';
import type { ReactNode } from 'react';

/*
 * What lies on the blocks and in the places for them: cut paper on a 24-unit grid, told apart by shape first.
 */

const INK = '#15202b';
const PALE = '#e4dccb';
const TEAL = '#2f7f80';
const AMBER = '#c98b12';
const GREEN = '#237f52';
const SMOKE = '#5a6772';
const FLAME = '#f08a24';
const CORE = '#ffd25e';

const doorway = (leaf: ReactNode, sign: ReactNode) => (
  <>
    <path d="M4 22V3h12v19" fill="none" stroke={INK} strokeWidth="1.8" />
    {leaf}
    {sign}
  </>
);
const leaf = <path d="M5.5 22V4.5h9V22z" fill={PALE} stroke={INK} strokeWidth="1" />;

const PICTURES: Readonly<Record<string, ReactNode>> = {
  towel: (
    <>
      <path d="M3 9c3-2 5 1 9-1s6-1 9 1v9c-3-2-5 0-9 1s-6-1-9 1z" fill={TEAL} />
      <path d="M3 15c3-2 5 1 9-1s6-1 9 1" stroke="#fff" strokeWidth="1.5" fill="none" />
    </>
  ),
  quilt: (
    <>
      <path d="M2 8h20v11H2z" fill={AMBER} />
      <path d="M2 8l20 11M22 8L2 19M12 8v11" stroke="#fff" strokeWidth="1.2" />
    </>
  ),
  gap: doorway(leaf, <path d="M2 22h20" stroke={TEAL} strokeWidth="3" />),
  address: (
    <>
      <path d="M3 12L12 4l9 8v9H3z" fill={PALE} stroke={INK} strokeWidth="1.5" />
      <path d="M12 19c-3-3-4-4.4-4-6a4 4 0 0 1 8 0c0 1.6-1 3-4 6z" fill="#9b2423" />
    </>
  ),
  what: (
    <>
      <path d="M12 22c-6-2-7-8-2-14 0 3 2 4 2 4s1-5 3-8c1 6 5 8 4 13-.6 3-4 5-7 5z" fill={FLAME} />
      <path d="M12 22c-3-1-3.4-4-1-7 .6 2 3 2 3.4 4 .2 1.6-1 3-2.4 3z" fill={CORE} />
    </>
  ),
  people: (
    <>
      <circle cx="8" cy="7" r="3.4" fill={AMBER} />
      <path d="M3 21c0-6 2-9 5-9s5 3 5 9z" fill={AMBER} />
      <circle cx="17" cy="10" r="2.6" fill={TEAL} />
      <path d="M13.4 21c0-4.6 1.4-7 3.6-7s3.6 2.4 3.6 7z" fill={TEAL} />
    </>
  ),
  phone: (
    <>
      <rect x="7" y="2" width="10" height="20" rx="2" fill={INK} />
      <rect x="8.6" y="4.6" width="6.8" height="12.6" fill={PALE} />
      <circle cx="12" cy="19.6" r="1" fill="#fff" />
    </>
  ),
  call: (
    <path
      d="M6 3l4 1 1 5-2.4 1.8c1 2.4 2.6 4 5 5L15.4 13.400l5 1 .8 4c-.6 2-2.4 3-4.6 2.600C9 19.6 3.4 14 3 7c0-2 1-3.6 3-4z"
      fill={GREEN}
    />
  ),
  you: (
    <>
      <circle cx="12" cy="7" r="4" fill={TEAL} />
      <path d="M6 22c0-7 2.4-11 6-11s6 4 6 11z" fill={TEAL} />
    </>
  ),
  stairs: doorway(leaf, <path d="M6.5 20h2.500v-3h2.500v-3h2.500v-3" stroke={INK} strokeWidth="1.6" fill="none" />),
  'stairs-smoky': doorway(
    leaf,
    <>
      <path d="M6.5 17h2.500v-3h2.500v-3h2.500V8" stroke={INK} strokeWidth="1.6" fill="none" />
      <path d="M1 22c1-3 4-3 5-1 1-3 4-3 5-.6 1-2.4 4-2.4 5-.2 1-2 4-2 5 1.800z" fill={SMOKE} />
    </>,
  ),
  'street-room': doorway(
    leaf,
    <>
      <rect x="7" y="8" width="6" height="6" fill="#8fb6c9" stroke={INK} strokeWidth="1.2" />
      <path d="M10 8v6M7 11h6" stroke={INK} strokeWidth="0.9" />
    </>,
  ),
  bathroom: doorway(
    leaf,
    <>
      <path d="M7 14h6v2c0 2-1.2 3-3 3s-3-1-3-3z" fill="#fff" stroke={INK} strokeWidth="1.1" />
      <path d="M8 14V9" stroke={INK} strokeWidth="1.3" />
    </>,
  ),
};

/** A picture by its name; decoration, its meaning is said in words beside it. */
export function Icon({ name }: { name: string }) {
  return <PanelIcon>{PICTURES[name]}</PanelIcon>;
}
