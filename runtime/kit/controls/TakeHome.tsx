import type { Rect } from '@look/layout.ts';
import { Fragment } from 'react';
import { Words } from '../copy/Words.tsx';
import { useHost } from '../host/hooks.ts';
import { Place } from './Place.tsx';
import { WordKey } from './WordKey.tsx';

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
  return (
    <>
      <Place box={plate}>
        <p className="panel-plate">
          {lines.map((line, index) => (
            <Fragment key={line}>
              {index > 0 && <br />}
              <Words k={line} tier="instruction" />
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
