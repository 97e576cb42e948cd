/**
 * Whether a Node version ("20.19.1") satisfies the range that package.json asks for (">=20.19").
 * Plain syntax on purpose: the Node that is too old has to be able to read this.
 */
export function isNodeNewEnough(version, range) {
  const have = version.replace(/^v/, '').split('.').map(Number);
  const need = range
    .replace(/^>=\s*/, '')
    .split('.')
    .map(Number);
  for (let i = 0; i < 3; i++) {
    const difference = (have[i] || 0) - (need[i] || 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
