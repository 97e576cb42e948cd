import { useLayout } from '@look/layout-context.tsx';
import { Stud } from '@look/surfaces/Round.tsx';
import { useEffect } from 'react';
import { useOtherLanguage } from '../words/Say.tsx';
import { Ribbon } from './Ribbon.tsx';
import { useLanguage, useProgramme, useShell } from './shell-context.ts';
import { VignetteLabel } from './VignetteLabel.tsx';

/** The pitch of the plates on home's board: how far apart the dioramas stand while nothing is chosen. */
const BOARD_PITCH = 304;
/** Diameter of the mark on the sea, px of the board. */
const STUD = 58;

/**
 * The call on the lip, a mark on the sea, the day's ribbon, and the name of the exhibit whose vignette plays. The whole glass is
 * the target; there is no start button.
 */
export function Attract() {
  const { kiosk, motion } = useShell();
  const { call, loopSeconds } = kiosk.kiosk.attract;
  const { exhibits, themeDay } = useProgramme();
  const layout = useLayout();
  const language = useLanguage();
  const other = useOtherLanguage();

  useEffect(() => {
    const pitchPx = BOARD_PITCH * layout.unitPx * (layout.orientation === 'portrait' ? 1.7 : 1);
    motion.plan({
      count: exhibits.length,
      pitchPx,
      arrangement: 'rail',
      focus: 0,
      inset: 0,
      tour: { vignetteS: loopSeconds / 2, plateDeg: pitchPx / layout.scale.pxPerDeg },
      calm: document.documentElement.dataset.motion === 'calm',
      still: false,
    });
  }, [motion, layout, loopSeconds, exhibits.length]);

  return (
    <main className="attract">
      <div className="sea-mark" aria-hidden="true">
        <svg className="sea-rings" viewBox="-100 -60 200 120" role="presentation">
          {[1, 2, 3].map((ring) => (
            <ellipse key={ring} rx={30 * ring} ry={16 * ring} />
          ))}
        </svg>
        <Stud diameterMm={(STUD * layout.unitPx) / layout.scale.pxPerMm} />
      </div>
      <h1 className="call">
        <span className="call-first" lang={language}>
          {call[language]}
        </span>
        {other && (
          <span className="call-second" lang={other}>
            {call[other]}
          </span>
        )}
      </h1>
      <VignetteLabel />
      {themeDay && <Ribbon themeDay={themeDay} />}
    </main>
  );
}
