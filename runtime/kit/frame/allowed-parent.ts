/**
 * Whether a page may host this frame: its own origin (no agent: frames are same-origin), or the shell on
 * `http://localhost` at the same port, of which the frame's host is a slot (`slot-a.localhost`).
 */
export function isAllowedParent(parentOrigin: string, own: { origin: string; port: string }): boolean {
  if (parentOrigin === own.origin) return true;
  const port = own.port === '' ? '' : `:${own.port}`;
  return parentOrigin === `http://localhost${port}`;
}
