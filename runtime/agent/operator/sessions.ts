import { createHash, randomBytes } from 'node:crypto';
import { IDLE_SESSION_MS, LONGEST_SESSION_MS } from '@protocol/operator.ts';

/** Who has given the right PIN lately. Kept in memory only: a restart of the agent ends every session. */
export interface Sessions {
  /** A new session's token. */
  begin(): string;
  /** Whether a token is of a session that lives; asking keeps it alive. */
  lives(token: string | undefined): boolean;
  end(token: string | undefined): void;
}

export function createSessions(nowMs: () => number): Sessions {
  const alive = new Map<string, { begunMs: number; askedMs: number }>();
  /** Only hashes are kept, and looked up by: how long a look-up takes tells nothing of a token. */
  const nameOf = (token: string) => createHash('sha256').update(token).digest('base64url');
  return {
    begin() {
      const token = randomBytes(32).toString('base64url');
      // One person stands at the glass: a new session ends the one before.
      alive.clear();
      alive.set(nameOf(token), { begunMs: nowMs(), askedMs: nowMs() });
      return token;
    },
    lives(token) {
      const session = token === undefined ? undefined : alive.get(nameOf(token));
      if (!token || !session) return false;
      if (nowMs() - session.askedMs > IDLE_SESSION_MS || nowMs() - session.begunMs > LONGEST_SESSION_MS) {
        alive.delete(nameOf(token));
        return false;
      }
      session.askedMs = nowMs();
      return true;
    },
    end(token) {
      if (token !== undefined) alive.delete(nameOf(token));
    },
  };
}
