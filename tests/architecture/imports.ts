import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult, type IDependency } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { roomOf } from './rooms.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Reads every import below `folders`, types included, and answers those that no wall lets through, in words. */
export async function breaches(folders: readonly string[]): Promise<string[]> {
  const { output } = await cruise(
    [...folders],
    { baseDir: root, tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' } },
    {},
    { tsConfig: extractTSConfig(`${root}tsconfig.json`) },
  );
  const { modules } = output as ICruiseResult;
  const below = modules.filter((module) => folders.some((folder) => module.source.startsWith(`${folder}/`)));
  return below.flatMap((module) =>
    module.dependencies
      .map((dependency) => breach(module.source, dependency))
      .filter((words) => words !== null)
      .map((words) => `${module.source} → ${words}`),
  );
}

function breach(source: string, dependency: IDependency): string | null {
  const from = roomOf(source);
  if (from === null) return `${dependency.module}: this file stands in no room`;
  const { room } = from;
  const types = dependency.dependencyTypes;
  if (/\.(css|webp|svg|png|woff2|wav|json|html)(\?|$)/.test(dependency.module)) return null;
  if (types.includes('core')) return room.node ? null : `${dependency.module}: ${room.name} may not know Node`;

  const path = pathOf(source, dependency);
  if (path === null) {
    const name = packageOf(dependency.module);
    return room.packages.includes(name) ? null : `${name}: ${room.name} may not import this package`;
  }
  const to = roomOf(path);
  if (to === null) return `${path}: ${room.name} may not import what stands in no room`;
  if (to.exhibit !== null && from.exhibit !== null && to.exhibit !== from.exhibit)
    return `${path}: an exhibit may not know another`;
  if (room.rooms.includes(to.room.name)) return null;
  const typeOnly = types.includes('type-only');
  if (typeOnly && room.typesOf?.includes(to.room.name)) return null;
  const but = room.typesOf?.includes(to.room.name) ? ' except its types' : '';
  return `${path}: ${room.name} may not import ${to.room.name}${but}`;
}

/** Path of a file of ours, or null for a package. What could not be found is judged by how it is written. */
function pathOf(source: string, { module, resolved, couldNotResolve }: IDependency): string | null {
  if (!couldNotResolve) return resolved.includes('node_modules/') ? null : resolved;
  if (module.startsWith('.')) return new URL(module, `file:///${source}`).pathname.slice(1);
  const alias = /^@(base|science|protocol|look|kit|bake|config|visits|packs|worker)(\/|$)/.exec(module)?.[1];
  return alias === undefined ? null : module.replace(`@${alias}`, `runtime/${alias}`);
}

const packageOf = (module: string): string => /^(@[^/]+\/)?[^/]+/.exec(module)?.[0] ?? module;
