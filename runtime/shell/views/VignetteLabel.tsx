import { Plate } from '@look/surfaces/Plate.tsx';
import { Words } from '@look/words/Words.tsx';
import { useEffect, useState } from 'react';
import { useOtherLanguage } from '../words/Say.tsx';
import { useLanguage, useProgramme, useShell } from './shell-context.ts';

/** The exhibit whose vignette plays, by name, and what it invites to. */
export function VignetteLabel() {
  const { motion } = useShell();
  const { exhibits } = useProgramme();
  const language = useLanguage();
  const other = useOtherLanguage();
  const [index, setIndex] = useState(0);
  useEffect(
    () =>
      motion.follow((_position, _pitchPx, _offset, vignette) => {
        // On the way the name of the one that was left stays until the next one stands there.
        if (vignette && vignette.timeS >= 0) setIndex(vignette.index);
      }),
    [motion],
  );
  const exhibit = exhibits[Math.min(index, exhibits.length - 1)];
  if (!exhibit) return null;
  return (
    <div className="vignette-label" key={exhibit.id}>
      <Plate>
        <Words as="p" className="serif vignette-name" text={exhibit.title[language]} />
        {other && <Words as="p" className="vignette-second" text={exhibit.title[other]} language={other} />}
        <Words as="p" className="vignette-invitation" text={exhibit.invitation[language]} />
      </Plate>
    </div>
  );
}
