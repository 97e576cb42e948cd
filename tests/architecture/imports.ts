import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult, type IDependency, type IModule } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { roomOf } from './rooms.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every file below `folders` with its imports, types included. */
export async function readImports(folders: readonly string[]): Promise<IModule[]> {
  const { output } = await cruise(
    [...folders],
    { baseDir: root, tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' } },
    // The alias without a path beside the one with a path is more than the cruiser reads out of tsconfig.json.
    { alias: { '@kit$': `${root}runtime/kit/index.ts`, '@kit': `${root}runtime/kit` } },
    { tsConfig: extractTSConfig(`${root}tsconfig.json`) },
  );
  return (output as ICruiseResult).modules;
}

/** Imports of files below `folders` that no wall lets through, in words. */
export function breaches(modules: readonly IModule[], folders: readonly string[]): string[] {
  return below(modules, folders).flatMap((module) =>
    module.dependencies
      .map((dependency) => breach(module.source, dependency))
      .filter((words) => words !== null)
      .map((words) => `${module.source} → ${words}`),
  );
}

const below = (modules: readonly IModule[], folders: readonly string[]) =>
  modules.filter((module) => folders.some((folder) => module.source.startsWith(`${folder}/`)));

/** Rooms whose files run in the build or in Node and may need the bake. */
const BUILD_TIME = ['bake', 'agent', 'exhibit/geometry', 'shell/geometry'];

/** Files of the running site from which a chain of imports leads to the bake, each with its chain. */
export function chainsToBake(modules: readonly IModule[], folders: readonly string[]): string[] {
  const byPath = new Map(modules.map((module) => [module.source, module]));
  const chainFrom = (path: string, seen: Set<string>): string[] | null => {
    if (path.startsWith('runtime/bake/')) return [path];
    if (seen.has(path)) return null;
    seen.add(path);
    for (const dependency of byPath.get(path)?.dependencies ?? []) {
      if (IS_DATA.test(dependency.module) || dependency.dependencyTypes.includes('type-only')) continue;
      const rest = chainFrom(pathOf(path, dependency) ?? '', seen);
      if (rest !== null) return [path, ...rest];
    }
    return null;
  };
  return below(modules, folders)
    .filter(({ source }) => !BUILD_TIME.includes(roomOf(source)?.room.name ?? ''))
    .map(({ source }) => chainFrom(source, new Set()))
    .filter((chain) => chain !== null)
    .map((chain) => chain.join(' → '));
}

/** What the build turns into data: styles, pictures, and files whose outcome is imported in their stead (`?bake`, `?ruby`). */
const IS_DATA = /\.(css|webp|svg|png|woff2|wav|json|html)(\?|$)|\?(bake|ruby|url|raw)$/;

function breach(source: string, dependency: IDependency): string | null {
  const from = roomOf(source);
  if (from === null) return `${dependency.module}: this file stands in no room`;
  const { room } = from;
  const types = dependency.dependencyTypes;
  if (IS_DATA.test(dependency.module)) return null;
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
