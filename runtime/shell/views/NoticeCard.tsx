import { Plate } from '@look/surfaces/Plate.tsx';
import { Words } from '@look/words/Words.tsx';
import type { Notice } from '../session.ts';
import { Say } from '../words/Say.tsx';
import type { WordKey } from '../words/words.ts';
import { useLanguage, useProgramme, useShellState } from './shell-context.ts';

const SECOND: Record<Notice['kind'], WordKey> = {
  failed: 'failed.try',
  resting: 'failed.then',
  resumable: 'failed.again',
  'time-limit': 'home.pick',
};

/** A calm card on the stage: an exhibit rests, or its time is up. It asks nothing and goes by itself. */
export function NoticeCard() {
  const notice = useShellState(({ session }) => (session.phase === 'home' || session.phase === 'failed' ? session.notice : null));
  const { exhibits } = useProgramme();
  const language = useLanguage();
  if (!notice) return null;
  const exhibit = exhibits.find(({ id }) => id === notice.exhibit);
  return (
    <section className="notice" role="status" data-kind={notice.kind}>
      <Plate posture="standing" className="notice-plate">
        {exhibit && <Words as="p" className="serif notice-exhibit" text={exhibit.title[language]} ruby={exhibit.ruby.title} />}
        <Say k={notice.kind === 'time-limit' ? 'limit.title' : 'failed.title'} tier="headline" both />
        <Say k={SECOND[notice.kind]} tier="body" />
      </Plate>
    </section>
  );
}
