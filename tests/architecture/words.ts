import type { TextFile } from './files.ts';

/** Addresses that are names of standards and are never asked for. */
const NAMES_ONLY = /^https?:\/\/(www\.w3\.org\/|json-schema\.org\/|(slot-[ab]\.)?localhost(?=[:/$]|$)|\$\{)/;

/** Addresses of other hosts in what is served: a kiosk asks nobody. A reference is cited as `doi:…` or by its title. */
export function foreignAddresses({ path, text }: TextFile): string[] {
  return [...text.matchAll(/(?:https?|wss?):\/\/[^\s'"`<>)]+/g)]
    .map(([address]) => address)
    .filter((address) => !NAMES_ONLY.test(address))
    .map((address) => `${path} ${address}`);
}

/** Folders of one person's machine. */
export function machinePaths({ path, text }: TextFile): string[] {
  return [...text.matchAll(/(?<![\w.@~*-])\/(?:work|tmp|root|home\/[a-z]+|Users\/[A-Za-z]+)\/[\w.-]+|\b[A-Z]:\\\\?Users\\/g)].map(
    ([found]) => `${path} ${found}`,
  );
}

/** Words that mark something unfinished. */
export function unfinished({ path, text }: TextFile): string[] {
  return [...text.matchAll(/\b(TODO|FIXME|XXX|not implemented)\b/gi)].map(([found]) => `${path} ${found}`);
}

export const LONGEST_FILE = 320;

export function tooLong({ path, text }: TextFile): string[] {
  const lines = text.split('\n').length - 1;
  return lines > LONGEST_FILE ? [`${path} has ${lines} lines`] : [];
}

/** Download addresses in a lock file: they name a registry that another machine may not reach. */
export const downloadAddresses = (text: string): string[] =>
  [...text.matchAll(/"resolved"\s*:\s*"[^"]*"/g)].map(([found]) => found);
