import type { BrowserContext } from 'playwright-core';

/** Schemes that never leave the page. */
const INNER = ['data:', 'blob:', 'about:', 'chrome-error:'];

/** Whether an address stays on this machine. */
export function isLocal(address: string): boolean {
  const url = new URL(address);
  if (INNER.includes(url.protocol)) return true;
  return (
    url.hostname === 'localhost' ||
    url.hostname.endsWith('.localhost') ||
    url.hostname === '127.0.0.1' ||
    url.hostname === '[::1]'
  );
}

export interface NetworkGuard {
  /** Every address that was asked for. */
  readonly requested: readonly string[];
  /** Those that are not on this machine. */
  readonly strangers: readonly string[];
  /** Throws when a stranger was asked. */
  check(): void;
}

/** Records what the pages and workers of a context ask for; call it before the first page opens. */
export function guardNetwork(context: BrowserContext): NetworkGuard {
  const requested: string[] = [];
  context.on('request', (request) => requested.push(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => requested.push(socket.url())));
  const guard = {
    requested,
    get strangers() {
      return requested.filter((address) => !isLocal(address));
    },
    check() {
      if (guard.strangers.length > 0) throw new Error(`asked off this machine: ${guard.strangers.join(', ')}`);
    },
  };
  return guard;
}
