/** Names under which the agent answers. A slot is its own site to the browser, and so gets its own process. */
export const SLOT_HOSTS = ['slot-a.localhost', 'slot-b.localhost'] as const;

export type Place = 'shell' | 'slot';

/** What a slot may fetch: the frame page and what exhibits are made of. The programme and the status stay with the shell. */
const SLOT_PATHS = /^\/(frame|exhibits|assets|sounds|fonts)\//;

/**
 * Which of our places a Host header names, or null for any other: a page of the internet whose name was made to point
 * at this machine (DNS rebinding) comes with its own name and is refused. The port has to be ours too.
 */
export function placeOf(hostHeader: string | undefined, port: number): Place | null {
  const [, name, givenPort] = /^([^:]+)(?::(\d+))?$/.exec((hostHeader ?? '').toLowerCase()) ?? [];
  if (name === undefined || Number(givenPort ?? 80) !== port) return null;
  if (name === 'localhost') return 'shell';
  return SLOT_HOSTS.some((slot) => slot === name) ? 'slot' : null;
}

export const isServedIn = (place: Place, path: string): boolean => place === 'shell' || SLOT_PATHS.test(path);

export const shellOrigin = (port: number): string => `http://localhost:${port}`;
export const slotOrigins = (port: number): string[] => SLOT_HOSTS.map((host) => `http://${host}:${port}`);
