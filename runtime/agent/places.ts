import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder that holds package.json. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

export const inProject = (...parts: string[]): string => join(projectRoot, ...parts);

/** A path as somebody typed it: npm changes into the project's folder and keeps theirs in INIT_CWD. */
export const fromCaller = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

export function projectVersion(): string {
  return (JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { version: string }).version;
}

/** Text of a file, or undefined where there is none or it cannot be read: the form in which the config reader asks. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
