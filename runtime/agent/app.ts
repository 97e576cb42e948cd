import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolvedKiosk } from '@config/resolved.ts';
import { serveStatic } from '@hono/node-server/serve-static';
import { OPERATOR_PATH } from '@protocol/operator.ts';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { cacheControl, securityHeaders } from './headers.ts';
import { isServedIn, type Place, placeOf, shellOrigin, slotOrigins } from './hosts.ts';
import type { Operator } from './operator/routes.ts';

export interface AgentContext {
  siteFolder: string;
  port: number;
  version: string;
  kiosk(slots: readonly string[]): ResolvedKiosk | null;
  operator?: Operator;
  /** Seconds since the agent began to listen. */
  uptimeS(): number;
}

/** What the agent says of itself to a program: a service, a monitor, the operator's page. */
export interface AgentStatus {
  version: string;
  build: string | null;
  kiosk: string | null;
  port: number;
  uptimeS: number;
  problems: string[];
  /** The status code as it stands at the attract loop, with what it says; null before a shell has spoken. */
  status: ReturnType<Operator['status']>;
}

/** The agent's answers, without a socket: who is asking, what is served, with which headers. */
export function createApp(context: AgentContext): Hono<{ Variables: { place: Place } }> {
  const { port, siteFolder } = context;
  const app = new Hono<{ Variables: { place: Place } }>();

  app.use(async (c, next) => {
    const place = placeOf(c.req.header('host'), port);
    if (place !== null) {
      c.set('place', place);
      await next();
    } else c.res = c.text(`This kiosk answers at ${shellOrigin(port)}/ only.\n`, 421);
    for (const [name, value] of Object.entries(securityHeaders(place ?? 'shell', c.req.path, port)))
      c.res.headers.set(name, value);
  });

  if (context.operator) app.route(OPERATOR_PATH, context.operator.routes);

  app.use(async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return c.text('Only GET and HEAD.\n', 405, { Allow: 'GET, HEAD' });
    if (!isServedIn(c.get('place'), c.req.path)) return c.notFound();
    return next();
  });

  app.use(etag());

  app.get('/kiosk.json', (c) => {
    const kiosk = context.kiosk(slotOrigins(port));
    return kiosk === null ? c.json({ problems: ['no kiosk'] }, 503, NEVER_KEPT) : c.json(withoutPin(kiosk), 200, NEVER_KEPT);
  });

  app.get('/api/status', (c) => {
    const kiosk = context.kiosk(slotOrigins(port));
    const status: AgentStatus = {
      version: context.version,
      build: kiosk?.build ?? null,
      kiosk: kiosk?.kiosk.id ?? null,
      port,
      uptimeS: Math.round(context.uptimeS() * 10) / 10,
      problems: kiosk?.problems ?? [],
      status: context.operator?.status() ?? null,
    };
    return c.json(status, 200, NEVER_KEPT);
  });

  app.use(async (c, next) => {
    const tag = fileTag(siteFolder, c.req.path);
    if (tag === null) return fileTag(siteFolder, `${c.req.path}/`) === null ? c.notFound() : c.redirect(`${c.req.path}/`, 308);
    await next();
    if (c.res.status >= 400) return;
    c.res.headers.set('ETag', tag);
    c.res.headers.set('Cache-Control', cacheControl(c.req.path));
    c.res.headers.set('Accept-Ranges', 'bytes');
    // The one kind of file of ours that the library does not know.
    if (c.req.path.endsWith('.wav')) c.res.headers.set('Content-Type', 'audio/wav');
  });
  app.use(serveStatic({ root: siteFolder }));

  app.notFound((c) => c.text('There is nothing here.\n', 404, NEVER_KEPT));
  app.onError((error, c) => {
    process.stderr.write(`${c.req.method} ${c.req.path}: ${error.message}\n`);
    return c.text('This could not be answered.\n', 500, NEVER_KEPT);
  });
  return app;
}

const NEVER_KEPT = { 'Cache-Control': 'no-cache' };

/** The PIN is looked at here; its hash never leaves the agent. */
function withoutPin(resolved: ResolvedKiosk): ResolvedKiosk {
  return { ...resolved, kiosk: { ...resolved.kiosk, operator: { pinHash: null } } };
}

/**
 * Tag of the file that answers a path, from size and time, or null for what is not served: files that are not there and
 * hidden files. A path with escapes or with dots that climb never names a file of the site.
 */
function fileTag(siteFolder: string, path: string): string | null {
  if (/(^|\/)\.|[%\\\0]|\/\//.test(path)) return null;
  const stats = statOf(join(siteFolder, path.endsWith('/') ? `${path}index.html` : path));
  return stats?.isFile() ? `"${stats.size.toString(36)}-${Math.round(stats.mtimeMs).toString(36)}"` : null;
}

function statOf(file: string) {
  return statSync(file, { throwIfNoEntry: false });
}
