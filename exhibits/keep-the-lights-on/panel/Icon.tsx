import { PanelIcon } from '@kit';
import type { ReactNode } from 'react';
import type { BuildKind } from '../model/region.ts';

/*
 * What lies on the blocks: cut paper on a 24-unit grid, told apart by shape first.
 */

const INK = '#15202b';
const STEEL = '#5a6772';
const PALE = '#e4dccb';
const AMBER = '#e2a23b';
const LEAF = '#4f7a58';
const TEAL = '#2f7f80';

const PICTURES: Readonly<Record<BuildKind, ReactNode>> = {
  wind: (
    <>
      <path d="M11.3 11.5h1.4L13.4 22h-2.8z" fill={STEEL} />
      <path d="M12 10.5 10.6 2 12.6 1.6zM12.4 11l7.6 4.2-1 1.7zM11.6 11 4 15.2l1 1.7z" fill={INK} />
      <circle cx="12" cy="10.8" r="1.7" fill={AMBER} />
    </>
  ),
  solar: (
    <>
      <path d="M5 8h14l3 9H2z" fill="#2a4a66" />
      <path d="M9.4 8 8 17M14.6 8 16 17M3.6 12.4h16.8" stroke={PALE} strokeWidth="1" fill="none" />
      <path d="M11.2 17h1.6v4h-1.6z" fill={STEEL} />
      <circle cx="19" cy="4" r="2.4" fill={AMBER} />
    </>
  ),
  nuclear: (
    <>
      <path d="M2 20h20v2H2z" fill={INK} />
      <path d="M3 20v-7a4.5 4.5 0 0 1 9 0v7zM13 20v-7a4.5 4.5 0 0 1 9 0v7z" fill={PALE} stroke={INK} strokeWidth="1.3" />
      <path d="M5 17h5M15 17h5" stroke={AMBER} strokeWidth="1.6" />
    </>
  ),
  gas: (
    <>
      <path d="M2 22v-8h13v8z" fill={STEEL} />
      <path d="M4 14V5h3v9zM10 14V7h3v7z" fill={PALE} stroke={INK} strokeWidth="1.2" />
      <path d="M19 22c-3-2.4-3-5-.6-8 .4 1.6 1.3 2.2 1.9.8 2 3 1.6 5.4-1.3 7.2z" fill={AMBER} />
    </>
  ),
  storage: (
    <>
      <path d="M5 8h14v13H5z" fill={PALE} stroke={INK} strokeWidth="1.3" />
      <path d="M6.4 14h11.2v5.7H6.4z" fill={AMBER} />
      <path d="M3.5 5h17v3h-17zM10 2.6h4V5h-4z" fill={INK} />
    </>
  ),
  shift: (
    <>
      <circle cx="12" cy="12" r="9" fill={PALE} stroke={INK} strokeWidth="1.4" />
      <path d="M12 6.5V12l4 2.4" stroke={INK} strokeWidth="1.8" fill="none" />
      <path d="M21.5 5.5v5h-5" stroke={TEAL} strokeWidth="2" fill="none" />
    </>
  ),
  mangrove: (
    <>
      <path d="M12 3c5 0 8 2.6 8 6.2 0 2-2 3.3-4 3.3H8c-2 0-4-1.3-4-3.3C4 5.6 7 3 12 3z" fill={LEAF} />
      <path
        d="M12 11v4M12 14c-4 1-6 3.5-6.5 7M12 14c4 1 6 3.5 6.5 7M12 14c-1.5 2-2 4-2 7M12 14c1.5 2 2 4 2 7"
        stroke={INK}
        strokeWidth="1.4"
        fill="none"
      />
      <path d="M1 19.5c3-1.4 5 1.4 8 0s5 1.4 8 0 4 .8 6 0V22H1z" fill={TEAL} opacity="0.8" />
    </>
  ),
};

/** A build as a picture. */
export function Icon({ name }: { name: BuildKind }) {
  return <PanelIcon>{PICTURES[name]}</PanelIcon>;
}
