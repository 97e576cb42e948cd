import { DropZone, Words } from '@kit';
import type { PieceId } from '../model/furniture.ts';
import { Icon } from './Icon.tsx';

/** Ids of the zones on the plinth and of those on the stage; both end with the piece. */
export const ZONE = 'quake-piece-';
export const STAGE_ZONE = 'quake-stage-';

/** The piece that a zone stands for. */
export const pieceOf = (zoneId: string): PieceId => zoneId.replace(ZONE, '').replace(STAGE_ZONE, '') as PieceId;

interface PieceZoneProps {
  id: PieceId;
  /** Picture of what lies on it: a dot, an angle, a load brought down. */
  mark?: string | null;
  accepts: (blockId: string) => boolean;
}

/** A piece of furniture as a place to put something on. */
export function PieceZone({ id, mark = null, accepts }: PieceZoneProps) {
  return (
    <DropZone id={`${ZONE}${id}`} label={`piece.${id}`} className="panel-zone quake-piece" accepts={accepts}>
      <span className="quake-piece-picture">
        <Icon name={id} />
        {mark !== null && (
          <span className="quake-mark">
            <Icon name={mark} />
          </span>
        )}
      </span>
      <Words k={`piece.${id}`} tier="caption" />
    </DropZone>
  );
}
