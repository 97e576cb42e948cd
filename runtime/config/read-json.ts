import { fail, ok, type Result } from '@base/result.ts';

/** Parses a JSON file as people write it; a mistake is told with line and column. A byte-order mark is passed over. */
export function readJson(text: string): Result<unknown, string> {
  const clean = text.replace(/^\uFEFF/, '');
  try {
    return ok(JSON.parse(clean));
  } catch (error) {
    return fail(placeOf(clean, error instanceof Error ? error.message : String(error)));
  }
}

function placeOf(text: string, message: string): string {
  if (text.trim() === '') return 'the file is empty; it must be JSON';
  const position = /position (\d+)/.exec(message)?.[1];
  const offset = position === undefined ? text.length : Number(position);
  const before = text.slice(0, offset).split('\n');
  const what = message.replace(/ in JSON.*$/s, '').replace(/, "[\s\S]*$/, '');
  return `it is not valid JSON at line ${before.length}, column ${before.at(-1)!.length + 1}: ${what}`;
}
