import { Stepper } from '@look/surfaces/Round.tsx';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useSay } from './words.tsx';

/** How much of a page is seen again on the next one, so that no line is lost between them. */
const OVERLAP = 0.12;
const STEPPER_MM = 22;

/** What is too long for the glass is turned page by page: a finger that scrolls would be one more thing to learn. */
export function Pages({ children }: { children: ReactNode }) {
  const say = useSay();
  const window = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [sizes, setSizes] = useState({ seenPx: 1, allPx: 1 });
  const [page, setPage] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setSizes({ seenPx: window.current?.clientHeight || 1, allPx: content.current?.scrollHeight || 1 });
    const observer = new ResizeObserver(measure);
    if (window.current) observer.observe(window.current);
    if (content.current) observer.observe(content.current);
    measure();
    return () => observer.disconnect();
  }, []);
  const stepPx = sizes.seenPx * (1 - OVERLAP);
  const pages = sizes.allPx <= sizes.seenPx + 2 ? 1 : Math.ceil((sizes.allPx - sizes.seenPx) / stepPx) + 1;
  const shown = Math.min(page, pages - 1);
  const offsetPx = Math.min(shown * stepPx, Math.max(0, sizes.allPx - sizes.seenPx));
  return (
    <div className="staff-pages">
      <div className="staff-pages-window" ref={window}>
        <div className="staff-pages-content" ref={content} style={{ transform: `translateY(${-offsetPx}px)` }}>
          {children}
        </div>
      </div>
      {pages > 1 && (
        <div className="staff-pages-steps">
          <Stepper
            direction="previous"
            label={say('pages.previous')}
            diameterMm={STEPPER_MM}
            disabled={shown === 0}
            onPress={() => setPage(shown - 1)}
          />
          <span role="status">{say('pages.place', { page: shown + 1, of: pages })}</span>
          <Stepper
            direction="next"
            label={say('pages.next')}
            diameterMm={STEPPER_MM}
            disabled={shown === pages - 1}
            onPress={() => setPage(shown + 1)}
          />
        </div>
      )}
    </div>
  );
}
