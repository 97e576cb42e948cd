import { basename, join } from 'node:path';
import type { ResolvedKiosk } from '@config/resolved.ts';
import {
  agentFactsSchema,
  type Gate,
  LONGEST_SESSION_MS,
  OPERATOR_PATH,
  type Overview,
  pinSchema,
  type ShellFacts,
  shellFactsSchema,
} from '@protocol/operator.ts';
import { encodeStatus, type StatusFacts, shortBuild } from '@protocol/status-code.ts';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { type Place, shellOrigin } from '../hosts.ts';
import { diskSpace, hasRoom } from './disk.ts';
import { exportsFolder, stampOf, writeExport } from './exports.ts';
import { createLockout } from './lockout.ts';
import { type MachineTime, machineTime } from './machine-time.ts';
import { pinFits } from './pin-hash.ts';
import { createSessions } from './sessions.ts';

export interface OperatorContext {
  port: number;
  stateFolder: string;
  kioskFile: string;
  version: string;
  kiosk(): ResolvedKiosk | null;
  uptimeS(): number;
  /** Closes browser and sockets and starts the kiosk again. */
  restart(): void;
  time?: MachineTime;
}

export interface Operator {
  routes: Hono<{ Variables: { place: Place } }>;
  /** The truth of the status code as the agent has it; null before the shell has spoken. */
  status(): { code: string; facts: StatusFacts; ageS: number } | null;
}

const COOKIE = 'dapeng-operator';
const COOKIE_PLACE = { path: OPERATOR_PATH, httpOnly: true, sameSite: 'Strict' } as const;
const NEVER_KEPT = { 'Cache-Control': 'no-store' };
const SMALL_BODY_BYTES = 2_000;

type Asked = Context<{ Variables: { place: Place } }>;

/** The operator's page at the agent: the PIN, what only the agent knows, exports, restart. For the shell's own page only. */
export function createOperator(context: OperatorContext): Operator {
  const time = context.time ?? machineTime();
  const lockout = createLockout(join(context.stateFolder, 'operator-lock.json'), time);
  const sessions = createSessions(() => time.sinceBootMs());
  const hash = () => context.kiosk()?.kiosk.operator.pinHash ?? null;
  const gate = (): Gate => (hash() === null ? { gate: 'none', lockedMs: 0, triesLeft: 0 } : lockout.gate());
  let told: { facts: ShellFacts; atMs: number } | null = null;
  let looking: Promise<unknown> = Promise.resolve();

  const agentFacts = () => {
    const kiosk = context.kiosk();
    return {
      kioskFile: kiosk !== null && kiosk.problems.length === 0,
      storage: hasRoom(diskSpace(context.stateFolder)),
      build: kiosk?.build ?? 'unknown',
    };
  };

  /** One PIN is looked at at a time: guesses that are sent together are counted one by one. */
  const tryPin = (pin: string): Promise<boolean> => {
    const tried = looking.then(async () => {
      const stored = hash();
      if (stored === null || !lockout.begin()) return false;
      const fits = await pinFits(pin, stored);
      if (fits) lockout.succeed();
      return fits;
    });
    looking = tried.catch(() => undefined);
    return tried;
  };

  const routes = new Hono<{ Variables: { place: Place } }>();
  routes.use(async (c, next) => {
    if (c.get('place') !== 'shell') return c.notFound();
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD' && !isFromShell(c, context.port))
      return c.json({ problem: 'only the kiosk itself may ask this' }, 403, NEVER_KEPT);
    return next();
  });

  routes.get('/', (c) => c.json(gate(), 200, NEVER_KEPT));

  routes.post('/login', bodyLimit({ maxSize: SMALL_BODY_BYTES }), async (c) => {
    const asked = pinSchema.safeParse(await c.req.json().catch(() => null));
    if (!asked.success) return c.json({ welcome: false, gate: gate() }, 400, NEVER_KEPT);
    if (gate().gate !== 'open') return c.json({ welcome: false, gate: gate() }, 429, NEVER_KEPT);
    const welcome = await tryPin(asked.data.pin);
    if (welcome) setCookie(c, COOKIE, sessions.begin(), { ...COOKIE_PLACE, maxAge: LONGEST_SESSION_MS / 1000 });
    return c.json({ welcome, gate: gate() }, welcome ? 200 : 401, NEVER_KEPT);
  });

  // Not secret, and needed without a PIN: the shell tells what it knows and hears what the agent knows.
  routes.post('/facts', bodyLimit({ maxSize: SMALL_BODY_BYTES }), async (c) => {
    const facts = shellFactsSchema.safeParse(await c.req.json().catch(() => null));
    if (!facts.success) return c.json({ problem: 'these are no facts' }, 400, NEVER_KEPT);
    told = { facts: facts.data, atMs: time.sinceBootMs() };
    return c.json(agentFactsSchema.parse(agentFacts()), 200, NEVER_KEPT);
  });

  routes.use(async (c, next) => {
    if (!sessions.lives(getCookie(c, COOKIE))) return c.json({ problem: 'give the PIN first' }, 401, NEVER_KEPT);
    return next();
  });

  routes.get('/overview', (c) => {
    const kiosk = context.kiosk();
    const space = diskSpace(context.stateFolder);
    const overview: Overview = {
      kioskFile: basename(context.kioskFile),
      problems: kiosk?.problems ?? ['no kiosk'],
      build: kiosk?.build ?? 'unknown',
      version: context.version,
      freeBytes: space?.freeBytes ?? null,
      totalBytes: space?.totalBytes ?? null,
      wallMs: Date.now(),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      uptimeS: Math.round(context.uptimeS()),
      exportsFolder: exportsFolder(context.stateFolder),
      lockIsVolatile: lockout.isVolatile,
    };
    return c.json(overview, 200, NEVER_KEPT);
  });

  routes.post('/export', async (c) => {
    const body = c.req.raw.body;
    const name = `${context.kiosk()?.kiosk.id ?? 'kiosk'}-visits-${stampOf(new Date())}`;
    const written = body === null ? null : await writeExport(context.stateFolder, name, body);
    if (written?.ok) return c.json(written.value, 200, NEVER_KEPT);
    return c.json({ problem: written?.error ?? 'empty' }, written?.error === 'disk' ? 507 : 400, NEVER_KEPT);
  });

  routes.post('/restart', (c) => {
    // After the answer is out: the restart closes the socket that carries it.
    setTimeout(context.restart, 100);
    return c.json({ restarting: true }, 202, NEVER_KEPT);
  });

  routes.post('/logout', (c) => {
    sessions.end(getCookie(c, COOKIE));
    deleteCookie(c, COOKIE, COOKIE_PLACE);
    return c.json({ welcome: false, gate: gate() }, 200, NEVER_KEPT);
  });

  routes.all('*', (c) => c.json({ problem: 'there is nothing here' }, 404, NEVER_KEPT));

  return {
    routes,
    status() {
      if (told === null) return null;
      const { build, ...agent } = agentFacts();
      const facts = factsOf(told.facts, agent, build);
      return { code: encodeStatus(facts), facts, ageS: Math.round((time.sinceBootMs() - told.atMs) / 1000) };
    },
  };
}

function factsOf(shell: ShellFacts, agent: { kioskFile: boolean; storage: boolean }, build: string): StatusFacts {
  return { ...shell, kioskFile: agent.kioskFile, storage: shell.storage && agent.storage, build: shortBuild(build) };
}

/** A page of another origin cannot forge this header, and the browser always sends it with what changes something. */
function isFromShell(c: Asked, port: number): boolean {
  return c.req.header('origin') === shellOrigin(port);
}
