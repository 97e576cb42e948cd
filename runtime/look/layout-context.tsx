import type { Display, Preferences, Profile } from '@base/vocabulary.ts';
import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useState } from 'react';
import { type Layout, layoutOf } from './layout.ts';
import { applyPageLook } from './page-look.ts';

const LayoutContext = createContext<Layout | null>(null);
const PreferencesContext = createContext<Preferences | null>(null);

/** Sizes and places of everything that shell and exhibits share. */
export function useLayout(): Layout {
  const layout = useContext(LayoutContext);
  if (!layout) throw new Error('useLayout needs a LookProvider or a LayoutProvider above it');
  return layout;
}

export function usePreferences(): Preferences {
  const preferences = useContext(PreferencesContext);
  if (!preferences) throw new Error('usePreferences needs a PreferencesProvider above it');
  return preferences;
}

/** One px of the board on the 32″ panel it was drawn for, millimetres. */
const BOARD_UNIT_MM = 0.369;

/**
 * How much thicker plates, trays and nosings are made here than on a 32″ panel. Controls keep their millimetres,
 * because hands do; the furniture round them grows with the picture, or a wall-sized screen would look like paper.
 */
export function useRelief(): number {
  const { unitPx, scale } = useLayout();
  return Math.max(1, unitPx / scale.pxPerMm / BOARD_UNIT_MM);
}

export const PreferencesProvider = PreferencesContext.Provider;

function useViewport(): { widthPx: number; heightPx: number } {
  const [size, setSize] = useState({ widthPx: window.innerWidth, heightPx: window.innerHeight });
  useLayoutEffect(() => {
    const measure = () => setSize({ widthPx: window.innerWidth, heightPx: window.innerHeight });
    window.addEventListener('resize', measure);
    measure();
    return () => window.removeEventListener('resize', measure);
  }, []);
  return size;
}

interface LookProviderProps {
  display: Display;
  profile: Profile;
  preferences: Preferences;
  children: ReactNode;
}

/**
 * Lends layout and preferences to everything below, follows the window's size, and writes both onto the document's
 * root for the style sheets.
 */
export function LookProvider({ display, profile, preferences, children }: LookProviderProps) {
  const viewport = useViewport();
  const layout = useMemo(
    () => layoutOf(display, profile, preferences.textSize, viewport),
    [display, profile, preferences.textSize, viewport],
  );
  useLayoutEffect(() => applyPageLook(document.documentElement, layout, preferences), [layout, preferences]);
  return (
    <PreferencesContext.Provider value={preferences}>
      <LayoutContext.Provider value={layout}>{children}</LayoutContext.Provider>
    </PreferencesContext.Provider>
  );
}

/** Lends a layout that somebody else has made, for a part of a page that shows a panel to scale. */
export const LayoutProvider = LayoutContext.Provider;
