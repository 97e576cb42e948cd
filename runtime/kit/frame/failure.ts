import { KioskError } from '@base/errors.ts';
import type { FrameMessage } from '@protocol/messages.ts';

export type Phase =
  | 'starting'
  | 'importing'
  | 'mounting'
  | 'stepping'
  | 'drawing'
  | 'showing'
  | 'running'
  | 'canvas'
  | 'resetting';

const LONGEST_DETAIL = 500;

function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `; ${detailOf(error.cause)}`;
  return `${error.message}${cause}`;
}

/** What the host is told of a failure. Staff read it; a visitor never does. */
export function failedMessage(error: unknown, phase: Phase): Extract<FrameMessage, { type: 'failed' }> {
  return {
    type: 'failed',
    code: error instanceof KioskError ? error.code : 'exhibit/failed',
    phase,
    detail: detailOf(error).slice(0, LONGEST_DETAIL),
  };
}
