import { stripVTControlCharacters } from 'node:util';

/** What a failure says in one line; of a wait that ran out also what was waited for, which stands further down. */
export function inOneLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [what, ...log] = stripVTControlCharacters(error.message).split('\n');
  const waited = log.find((line) => line.includes('waiting for'))?.replace(/^[-\s]+/, '');
  return waited ? `${what} (${waited})` : what!;
}
