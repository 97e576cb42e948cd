import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Names of code and style sheets as the build writes them into each other and into pages. */
const NAMED = /assets\/[\w.-]+-[\w-]{8}\.(?:js|css)|(?<=["'`]\.\/)[\w.-]+-[\w-]{8}\.(?:js|css)/g;

/** Three has a chunk of its own in the build; the budgets of code count without it. */
export const isThree = (path: string): boolean => /(^|\/)three-[\w-]+\.js$/.test(path);
export const isCode = (path: string): boolean => /\.(js|css)$/.test(path);

/** A built site on disk. Paths begin with a slash, as in addresses. */
export interface SiteFiles {
  text(path: string): string;
  gzipBytes(path: string): number;
  /** Every script and style sheet that a page or a script leads to, itself included where it is one. */
  codeFrom(path: string): Set<string>;
}

export function siteFiles(folder: string): SiteFiles {
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');
  const sizes = new Map<string, number>();
  return {
    text,
    gzipBytes(path) {
      const known = sizes.get(path) ?? gzipSync(readFileSync(join(folder, path)), { level: 9 }).byteLength;
      sizes.set(path, known);
      return known;
    },
    codeFrom(start) {
      const reached = new Set<string>();
      const waiting = [start];
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        if (reached.has(path)) continue;
        reached.add(path);
        if (!path.endsWith('.css')) waiting.push(...namedIn(text(path)));
      }
      return new Set([...reached].filter(isCode));
    },
  };
}

/** Built files that a text names, as paths of the site. */
export const namedIn = (text: string): string[] =>
  [...text.matchAll(NAMED)].map(([name]) => (name.startsWith('assets/') ? `/${name}` : `/assets/${name}`));
