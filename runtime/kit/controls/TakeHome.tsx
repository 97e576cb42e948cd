import type { Rect } from '@look/layout.ts';
import { Fragment } from 'react';
import { useWords } from '../copy/use-words.ts';
import { Words } from '../copy/Words.tsx';
import { useHost, useLayout } from '../host/hooks.ts';
import { Place } from './Place.tsx';
import { WordKey } from './WordKey.tsx';
import { linesOf } from './word-room.ts';

/** Share of the plate's width that lines fill, and their distance in their own size. */
const WRITTEN_SHARE = 0.9;
const LINE = 1.5;

interface TakeHomeProps {
  /** Copy keys of what is taken home, a line each. */
  lines: readonly string[];
  /** Where the lines stand, and where the key that leads home. */
  plate: Rect;
  leave: Rect;
}

/** The end of a visit: what is taken home, and the key that leads home (copy key `go-home`). */
export function TakeHome({ lines, plate, leave }: TakeHomeProps) {
  const host = useHost();
  const { t } = useWords();
  const { typePx } = useLayout();
  const heightPx = (tier: 'instruction' | 'body') =>
    lines.reduce((sum, line) => sum + linesOf(t(line), typePx[tier], plate.width * WRITTEN_SHARE), 0) * typePx[tier] * LINE;
  const tier = heightPx('instruction') > plate.height ? 'body' : 'instruction';
  return (
    <>
      <Place box={plate}>
        <p className="panel-plate">
          {lines.map((line, index) => (
            <Fragment key={line}>
              {index > 0 && <br />}
              <Words k={line} tier={tier} />
            </Fragment>
          ))}
        </p>
      </Place>
      <Place box={leave}>
        <WordKey k="go-home" onPress={() => host.leave()} />
      </Place>
    </>
  );
}
