/** One file of the build and the files it leads to. */
export interface BuiltFile {
  /** Static and dynamic imports, style sheets and assets, by file name. */
  leadsTo: readonly string[];
}

/** Everything that is reached from some files, themselves included. */
export function reachedFrom(starts: readonly string[], files: ReadonlyMap<string, BuiltFile>): Set<string> {
  const reached = new Set<string>();
  const waiting = [...starts];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    waiting.push(...(files.get(name)?.leadsTo ?? []));
  }
  return reached;
}

/**
 * What an exhibit needs beyond the shell: its own files and those of the frame that it runs in, without what the
 * shell has anyway. Sorted, so that the same build always writes the same manifest.
 */
export function neededBeyondShell(
  exhibit: readonly string[],
  frame: readonly string[],
  shell: readonly string[],
  files: ReadonlyMap<string, BuiltFile>,
): string[] {
  const shellHas = reachedFrom(shell, files);
  return [...reachedFrom([...frame, ...exhibit], files)].filter((name) => !shellHas.has(name)).sort();
}
