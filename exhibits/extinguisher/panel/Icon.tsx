import { PanelIcon } from '@kit';
import type { ReactNode } from 'react';

/*
 * What lies on the blocks and in the tray: cut paper on a 24-unit grid, told apart by shape first.
 */

const INK = '#15202b';
const RED = '#9b2423';
const STEEL = '#5a6772';
const PALE = '#e4dccb';
const FLAME = '#f08a24';
const CORE = '#ffd25e';

const cylinder = (body: string, extra: ReactNode) => (
  <>
    <rect x="8" y="8" width="9" height="14" rx="2.5" fill={body} />
    <path d="M10.5 8V5.5h4V8M9 4.5l8-2.2M14 5.4l4.5 1" stroke={INK} strokeWidth="1.6" fill="none" />
    {extra}
  </>
);

const flame = (x: number, y: number, size: number) => (
  <g transform={`translate(${x} ${y}) scale(${size})`}>
    <path d="M0 0C-4-3-4-7-1-11c.4 2 1.6 3 2.2 1C3-8 4.6-4 0 0z" fill={FLAME} />
    <path d="M0 0c-2-1.6-2-3.6-.4-6C.2-4.4 2-3 0 0z" fill={CORE} />
  </g>
);

const PICTURES: Readonly<Record<string, ReactNode>> = {
  powder: cylinder(RED, <path d="M10 12h5M10 15h5M10 18h5" stroke="#fff" strokeWidth="1.5" />),
  water: cylinder('#2f7f80', <path d="M12.5 11.5c2.4 3 2.6 4 2.6 5a2.6 2.6 0 0 1-5.2 0c0-1 .2-2 2.6-5z" fill="#fff" />),
  co2: cylinder(
    '#2b333b',
    <>
      <path d="M17 11l4 1.4v5.2L17 19z" fill={STEEL} />
      <circle cx="12.5" cy="15" r="2.6" fill="none" stroke="#fff" strokeWidth="1.5" />
    </>,
  ),
  lid: (
    <>
      <path d="M3 16a9 8 0 0 1 18 0z" fill={STEEL} />
      <path d="M2 16h20v2H2z" fill={INK} />
      <circle cx="12" cy="6.4" r="2" fill={INK} />
    </>
  ),
  blanket: (
    <>
      <path d="M4 5h16v14l-4-2-4 2-4-2-4 2z" fill={PALE} stroke={INK} strokeWidth="1.4" />
      <path d="M7 5v4M17 5v4" stroke={RED} strokeWidth="2" />
    </>
  ),
  switch: (
    <>
      <rect x="6" y="3" width="12" height="18" rx="1.5" fill={PALE} stroke={INK} strokeWidth="1.4" />
      <path d="M12 17V8" stroke={INK} strokeWidth="3.4" />
      <path d="M8.5 17h7" stroke={INK} strokeWidth="1.6" />
    </>
  ),
  leave: (
    <>
      <path d="M5 21V3h10v18z" fill="#237f52" />
      <path d="M15 21V3l5 2.4V21z" fill={PALE} stroke={INK} strokeWidth="1.2" />
      <circle cx="12.4" cy="12" r="1" fill="#fff" />
    </>
  ),
  'waste-bin': (
    <>
      {flame(12, 11, 0.95)}
      <path d="M6 10h12l-1.6 11H7.6z" fill={STEEL} />
    </>
  ),
  'oil-pan': (
    <>
      {flame(10, 14, 1)}
      <path d="M3 14h14l-1.5 5h-11z" fill={INK} />
      <path d="M17 15h6" stroke={INK} strokeWidth="2.2" />
    </>
  ),
  'plug-board': (
    <>
      {flame(14, 13, 0.9)}
      <rect x="2" y="13" width="20" height="6" rx="1" fill={PALE} stroke={INK} strokeWidth="1.3" />
      <path d="M6 16h.1M9 16h.1M14 16h.1M17 16h.1" stroke={INK} strokeWidth="2" strokeLinecap="round" />
    </>
  ),
  ebike: (
    <>
      {flame(12, 12, 0.9)}
      <circle cx="5.5" cy="18" r="3.4" fill="none" stroke={INK} strokeWidth="1.6" />
      <circle cx="18.5" cy="18" r="3.4" fill="none" stroke={INK} strokeWidth="1.6" />
      <path d="M5.5 18l3-5h7l3 5M16 13l-.6-4h2.4" stroke={INK} strokeWidth="1.6" fill="none" />
      <rect x="9" y="12" width="6" height="4" fill={RED} />
    </>
  ),
  hotpot: (
    <>
      {flame(12, 12, 1)}
      <path d="M2 12h20c0 6-4 9-10 9S2 18 2 12z" fill="#a87c2a" />
      <path d="M1 13h3M20 13h3" stroke={INK} strokeWidth="1.6" />
    </>
  ),
  fan: (
    <>
      {flame(17, 13, 0.8)}
      <circle cx="11" cy="10" r="7" fill="none" stroke={INK} strokeWidth="1.5" />
      <path d="M11 10c-4-1-4-5 0-5 1 2 1 3 0 5zm0 0c3-3 6 0 5 3-2 0-4-1-5-3zm0 0c1 4-3 6-5 3 1-2 3-3 5-3z" fill={STEEL} />
      <path d="M11 17v4M6.5 21.5h9" stroke={INK} strokeWidth="1.8" />
    </>
  ),
};

/** A picture by its name; decoration, its meaning is said in words beside it. */
export function Icon({ name }: { name: string }) {
  return <PanelIcon>{PICTURES[name]}</PanelIcon>;
}
