import type { Server } from 'node:http';
import { KioskError } from '@base/errors.ts';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { securityHeaders } from './headers.ts';

/*
 * The agent listens on loopback only, on both families where there are two: a browser may take either for `localhost`,
 * and a stranger's server on the other one must not stand in for the kiosk.
 */

export const DEFAULT_PORT = 7391;
const LOOPBACK = ['127.0.0.1', '::1'];
/** How many ports after the usual one are tried before giving up. */
const TRIES = 50;

export interface Listening {
  port: number;
  addresses: string[];
  stop(): Promise<void>;
}

/** Listens on `wanted`, or throws `agent/port-taken`; null takes the usual port or the next free one. */
// biome-ignore lint/suspicious/noExplicitAny: the app's own variables are no concern of the socket
export async function listen(wanted: number | null, createApp: (port: number) => Hono<any>): Promise<Listening> {
  if (wanted !== null) {
    const listening = await tryPort(wanted, createApp);
    if (listening === null) throw new KioskError('agent/port-taken', { port: wanted });
    return listening;
  }
  for (let port = DEFAULT_PORT; port < DEFAULT_PORT + TRIES; port++) {
    const listening = await tryPort(port, createApp);
    if (listening !== null) return listening;
  }
  throw new KioskError('agent/port-taken', { port: DEFAULT_PORT });
}

// biome-ignore lint/suspicious/noExplicitAny: as above
async function tryPort(port: number, createApp: (port: number) => Hono<any>): Promise<Listening | null> {
  const app = createApp(port);
  const servers: Server[] = [];
  const addresses: string[] = [];
  const stop = async () => {
    await Promise.all(servers.map(close));
  };
  for (const address of LOOPBACK) {
    const server = createAdaptorServer({ fetch: app.fetch }) as Server;
    // Also what is refused before it reaches the app (a malformed request) carries the headers.
    server.prependListener('request', (_request, response) => {
      for (const [name, value] of Object.entries(securityHeaders('shell', '/', port))) response.setHeader(name, value);
    });
    const outcome = await bind(server, port, address);
    if (outcome === 'taken') {
      await stop();
      return null;
    }
    if (outcome === 'no such address') continue;
    servers.push(server);
    addresses.push(address);
  }
  return servers.length === 0 ? null : { port, addresses, stop };
}

function bind(server: Server, port: number, address: string): Promise<'listening' | 'taken' | 'no such address'> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve('taken');
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve('no such address');
      else reject(error);
    });
    server.listen({ port, host: address }, () => {
      server.removeAllListeners('error');
      // A client that vanishes in the middle of an answer is no reason to stop.
      server.on('error', () => {});
      resolve('listening');
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
