import type { ExhibitManifest } from '@config/resolved.ts';
import { Words } from '@look/words/Words.tsx';
import { type ReactNode, useState } from 'react';
import type { PlateLayout } from '../plate-layout.ts';
import { Say, useOtherLanguage } from '../words/Say.tsx';
import { useLanguage } from './shell-context.ts';

interface SoloWordsProps {
  exhibit: ExhibitManifest;
  solo: NonNullable<PlateLayout['solo']>;
  resting: boolean;
  /** The stud that says where to touch. */
  children: ReactNode;
}

/** What stands on the plate of a kiosk with one exhibit: picture, both titles, both sentences. */
export function SoloWords({ exhibit, solo, resting, children }: SoloWordsProps) {
  const language = useLanguage();
  const other = useOtherLanguage();
  const [noPicture, setNoPicture] = useState(false);
  return (
    <span className="solo" data-form={solo.form}>
      <span className="solo-picture" style={{ width: solo.pictureWidth, height: solo.pictureHeight }}>
        {!noPicture && <img src={exhibit.poster} alt="" draggable={false} onError={() => setNoPicture(true)} />}
      </span>
      <span className="solo-title">
        <Words className="serif plate-title" text={exhibit.title[language]} ruby={exhibit.ruby.title} />
        {other && <Words className="plate-second" text={exhibit.title[other]} language={other} />}
      </span>
      <span className="solo-rule" />
      <span className="solo-sentence">
        {resting ? (
          <Say k="plate.resting" tier="caption" as="span" className="plate-resting" both />
        ) : (
          <>
            <Words className="plate-sentence" text={exhibit.invitation[language]} ruby={exhibit.ruby.invitation} />
            {other && <Words className="plate-second" text={exhibit.invitation[other]} language={other} />}
          </>
        )}
      </span>
      <span className="solo-stud">{children}</span>
    </span>
  );
}
