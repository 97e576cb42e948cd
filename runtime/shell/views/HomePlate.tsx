import type { ExhibitManifest } from '@config/resolved.ts';
import { usePress } from '@look/input/press.ts';
import { useLayout } from '@look/layout-context.tsx';
import { Plate } from '@look/surfaces/Plate.tsx';
import { Stud } from '@look/surfaces/Round.tsx';
import { Words } from '@look/words/Words.tsx';
import type { CSSProperties, PointerEvent } from 'react';
import type { PlateLayout } from '../plate-layout.ts';
import { rests } from '../session.ts';
import { Say, useOtherLanguage } from '../words/Say.tsx';
import { SoloWords } from './SoloWords.tsx';
import { useLanguage, useShell, useShellState } from './shell-context.ts';
import type { Push } from './use-push.ts';

interface HomePlateProps {
  exhibit: ExhibitManifest;
  index: number;
  /** A plate that the glass cuts comes to the front first, and opens with the next tap. */
  inFront: boolean;
  layout: PlateLayout;
  push: Push;
}

/** The museum label of an exhibit; the whole plate is the target. */
export function HomePlate({ exhibit, index, inFront, layout, push }: HomePlateProps) {
  const { engine, nowMs, seed } = useShell();
  const { scale } = useLayout();
  const language = useLanguage();
  const other = useOtherLanguage();
  const resting = useShellState((state) => rests(state, exhibit.id));
  const opening = useShellState(({ session }) => session.phase === 'opening' && session.exhibit === exhibit.id);
  const { pressProps, pressed } = usePress({
    disabled: resting,
    onPress() {
      if (push.pushed()) return;
      const atMs = nowMs();
      if (inFront) engine.dispatch({ type: 'choose', atMs, exhibit: exhibit.id, seed: seed() });
      else engine.dispatch({ type: 'push', atMs, focus: index });
    },
  });
  const style = {
    width: layout.width,
    height: layout.height,
    '--index': index,
    '--plate-title': `${layout.titlePx}px`,
    '--plate-second': `${layout.secondPx}px`,
    '--plate-sentence': `${layout.sentencePx}px`,
    '--plate-pad': `${layout.padPx}px`,
  } as CSSProperties;
  const sentence = resting ? (
    <Say k="plate.resting" tier="caption" as="span" className="plate-resting" />
  ) : (
    <Words className="plate-sentence" text={exhibit.invitation[language]} ruby={exhibit.ruby.invitation} />
  );
  const stud = !resting && <Stud pressed={pressed || opening} diameterMm={layout.studPx / scale.pxPerMm} />;
  return (
    <button
      type="button"
      className="home-plate"
      {...pressProps}
      onPointerDown={(event: PointerEvent) => {
        pressProps.onPointerDown(event);
        push.onPointerDown(event);
      }}
      data-exhibit={exhibit.id}
      data-front={inFront || undefined}
      data-resting={resting || undefined}
      data-opening={opening || undefined}
      style={style}
    >
      <Plate posture={pressed || opening ? 'pressed' : 'lying'} className="home-plate-board">
        {layout.solo ? (
          <SoloWords exhibit={exhibit} solo={layout.solo} resting={resting}>
            {stud}
          </SoloWords>
        ) : (
          <span className="plate-words">
            <span className="plate-head">
              <Words className="serif plate-title" text={exhibit.title[language]} ruby={exhibit.ruby.title} />
              {stud}
            </span>
            {layout.showsSecond && other && <Words className="plate-second" text={exhibit.title[other]} language={other} />}
            {(layout.showsSentence || resting) && (
              <>
                {layout.showsSecond && <span className="plate-rule" />}
                {sentence}
              </>
            )}
          </span>
        )}
      </Plate>
    </button>
  );
}
