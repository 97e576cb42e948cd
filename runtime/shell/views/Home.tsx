import { useLayout, usePreferences } from '@look/layout-context.tsx';
import { useEffect, useMemo, useRef } from 'react';
import { homeLayoutOf } from '../home-layout.ts';
import { standAt } from '../motion/spring.ts';
import { emOf } from '../plate-layout.ts';
import { Say, useOtherLanguage } from '../words/Say.tsx';
import { HomePlate } from './HomePlate.tsx';
import { HomeTray } from './HomeTray.tsx';
import { OpeningProgress } from './OpeningProgress.tsx';
import { SiteLabel } from './SiteLabel.tsx';
import { useProgramme, useShell, useShellState } from './shell-context.ts';
import { usePush } from './use-push.ts';

/** One coast to push along, with a plate for each exhibit. */
export function Home() {
  const { motion, coast, engine, nowMs, seed } = useShell();
  const layout = useLayout();
  const { exhibits } = useProgramme();
  const { language, pinyin, calm } = usePreferences();
  const other = useOtherLanguage();
  const focus = useShellState(({ session }) =>
    session.phase === 'home' || session.phase === 'opening'
      ? session.visit.focus
      : session.phase === 'idle-prompt'
        ? session.over.visit.focus
        : 0,
  );
  const opening = useShellState(({ session }) => (session.phase === 'opening' ? session : null));
  const withPinyin = pinyin && language === 'zh-CN';

  const home = useMemo(() => {
    const longest = (texts: readonly string[], face: 'text' | 'serif', ruby: boolean) =>
      Math.max(1, ...texts.map((text) => emOf(text, face, ruby)));
    const titles = exhibits.map((exhibit) => exhibit.title[language]);
    const seconds = other ? exhibits.map((exhibit) => exhibit.title[other]) : [];
    const sentences = exhibits.map((exhibit) => exhibit.invitation[language]);
    const content = {
      titleEm: longest(titles, 'serif', withPinyin),
      secondEm: longest(seconds, 'text', false),
      sentenceEm: longest(sentences, 'text', withPinyin),
      otherSentenceEm: longest(other ? exhibits.map((exhibit) => exhibit.invitation[other]) : [], 'text', false),
    };
    return homeLayoutOf(layout, exhibits.length, content, withPinyin);
  }, [layout, exhibits, language, other, withPinyin]);

  useEffect(() => {
    const { arrangement, pitchPx, inset } = home;
    motion.plan({ count: exhibits.length, pitchPx, arrangement, focus, inset, tour: null, calm, still: false });
  }, [motion, home, exhibits.length, focus, calm]);

  const plates = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      motion.follow((position) => {
        plates.current?.style.setProperty('--place', String(position));
      }),
    [motion],
  );
  /** A plate that is whole on the glass opens with one tap. */
  const inSight = (index: number) =>
    Math.abs(index - standAt(focus, exhibits.length, home.inset)) * home.pitchPx + home.neighbour.width / 2 <= home.centreX;
  const inFront = (index: number) => home.arrangement !== 'rail' || index === focus || inSight(index);
  /** Its diorama is as good as its plate. */
  const push = usePush(exhibits.length, ({ xPx, yPx }) => {
    const index = exhibits.findIndex(({ id }) => id === coast.current?.exhibitAt(xPx, yPx));
    const exhibit = exhibits[index];
    if (!exhibit) return;
    const atMs = nowMs();
    if (inFront(index)) engine.dispatch({ type: 'choose', atMs, exhibit: exhibit.id, seed: seed() });
    else engine.dispatch({ type: 'push', atMs, focus: index });
  });
  const single = exhibits.length === 1;
  const rails = home.arrangement === 'rail';
  const short =
    layout.typePx.instruction * 13 > home.instruction.width - (home.instructionIn === 'tray' ? 2 : 0) * 48 * layout.unitPx;
  const instruction = single ? 'home.one' : short || !rails ? 'home.pick' : 'home.push';

  return (
    <main className="home" data-arrangement={home.arrangement} data-opening={opening ? '' : undefined}>
      <SiteLabel />
      <div className="push-area" onPointerDown={push.onPointerDown} aria-hidden="true" />
      <div
        className="plates"
        ref={plates}
        data-main-cut={layout.orientation === 'portrait' || undefined}
        style={{
          top: home.y,
          height: home.main.height,
          ['--pitch' as string]: `${home.pitchPx}px`,
          ['--centre' as string]: `${home.centreX}px`,
        }}
      >
        {exhibits.map((exhibit, index) => (
          <HomePlate
            key={exhibit.id}
            exhibit={exhibit}
            index={index}
            inFront={inFront(index)}
            layout={!rails || index === focus || layout.orientation === 'landscape' ? home.main : home.neighbour}
            push={push}
          />
        ))}
      </div>
      {home.instructionIn === 'lip' && (
        <div
          className="lip-instruction"
          style={{ left: home.instruction.x, top: home.instruction.y, width: home.instruction.width }}
        >
          {opening ? <OpeningProgress /> : <Say k={instruction} tier="instruction" both />}
        </div>
      )}
      {home.tray && (
        <HomeTray rect={home.tray} rails={rails} count={exhibits.length} focus={focus}>
          {home.instructionIn === 'tray' &&
            (opening ? <OpeningProgress /> : <Say k={instruction} tier="instruction" both={!home.instructionSingle} />)}
        </HomeTray>
      )}
    </main>
  );
}
