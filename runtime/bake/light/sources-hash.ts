import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

/** Aliases of tsconfig that a recipe or the bake itself may use. */
const ALIASES: Readonly<Record<string, string>> = {
  '@bake/': 'runtime/bake/',
  '@look/': 'runtime/look/',
  '@base/': 'runtime/base/',
  '@science/': 'runtime/science/',
};
const IMPORT = /(?:from|import)\s*['"]([^'"]+)['"]/g;

function resolveImport(root: string, from: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return resolve(dirname(from), specifier);
  for (const [alias, folder] of Object.entries(ALIASES))
    if (specifier.startsWith(alias)) return resolve(root, folder, specifier.slice(alias.length));
  return null;
}

/** Every own source file that `entry` reaches by import, itself included, sorted. */
export function sourcesOf(root: string, entry: string): string[] {
  const known = new Set<string>();
  const visit = (file: string) => {
    if (known.has(file) || !existsSync(file)) return;
    known.add(file);
    for (const [, specifier] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const target = resolveImport(root, file, specifier!);
      if (target?.endsWith('.ts')) visit(target);
    }
  };
  visit(resolve(entry));
  return [...known].sort();
}

/** Hash of what decides a bake: its recipe, this room, and the versions of the two libraries that trace the rays. */
export function sourcesHash(root: string, entries: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of new Set(entries.flatMap((entry) => sourcesOf(root, entry)))) {
    hash.update(relative(root, file).replaceAll('\\', '/'));
    hash.update(readFileSync(file));
  }
  for (const name of ['three', 'three-mesh-bvh'])
    hash.update(JSON.parse(readFileSync(resolve(root, 'node_modules', name, 'package.json'), 'utf8')).version);
  return hash.digest('hex').slice(0, 16);
}
