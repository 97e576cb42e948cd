import { scryptSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../runtime/agent/app.ts';
import { createLockout, LOCKS_MIN, TRIES } from '../../runtime/agent/operator/lockout.ts';
import type { MachineTime } from '../../runtime/agent/operator/machine-time.ts';
import { hashPin, pinFits, pinProblem } from '../../runtime/agent/operator/pin-hash.ts';
import { createOperator } from '../../runtime/agent/operator/routes.ts';
import { resolveDefaultKiosk } from '../../runtime/bake/manifest/resolve-kiosk.ts';
import { fakeSite, folderWith } from '../agent/fake-site.ts';
import { projectRoot } from '../support/kiosk.ts';

/** As the PIN command makes them, but cheap. */
const salt = Buffer.from('salt of the test');
const pinHash = [
  'scrypt',
  16,
  8,
  1,
  salt.toString('base64'),
  scryptSync('731904', salt, 32, { N: 16, r: 8, p: 1 }).toString('base64'),
].join('$');

/** A machine whose running time the test moves. */
function fakeTime(bootId: string | null = 'first', atMs = 100_000): MachineTime & { atMs: number } {
  return {
    atMs,
    bootId,
    sinceBootMs() {
      return this.atMs;
    },
  };
}

describe('O3: the lock-out', () => {
  const setUp = (time = fakeTime()) => {
    const file = join(folderWith({}), 'operator-lock.json');
    return { time, file, lockout: createLockout(file, time) };
  };
  const wrong = (lockout: ReturnType<typeof createLockout>, times = TRIES) => {
    for (let n = 0; n < times; n++) expect(lockout.begin()).toBe(true);
  };

  it('comes with the fifth try, grows as set down, and stays at its longest', () => {
    const { time, lockout } = setUp();
    for (const minutes of [...LOCKS_MIN, 60, 60]) {
      wrong(lockout, TRIES - 1);
      expect(lockout.gate()).toMatchObject({ gate: 'open', triesLeft: 1 });
      wrong(lockout, 1);
      expect(lockout.gate()).toEqual({ gate: 'locked', lockedMs: minutes * 60_000, triesLeft: 0 });
      time.atMs += minutes * 60_000 - 1;
      expect(lockout.begin()).toBe(false);
      time.atMs += 1;
    }
  });

  it('a restart of the agent lifts nothing: the tries, the rest and the step stay', () => {
    const { time, file, lockout } = setUp();
    wrong(lockout, 3);
    wrong(createLockout(file, time), 2);
    time.atMs += 20_000;
    const again = createLockout(file, time);
    expect(again.gate()).toMatchObject({ gate: 'locked', lockedMs: 40_000 });
    time.atMs += 40_000;
    wrong(again);
    expect(createLockout(file, time).gate().lockedMs).toBe(5 * 60_000);
  });

  it('a restart of the machine counts no time that it was off, whatever the clock says', () => {
    const { time, file, lockout } = setUp();
    wrong(lockout);
    time.atMs += 45_000;
    lockout.gate();
    const later = fakeTime('second', 9_000_000);
    expect(createLockout(file, later).gate().lockedMs).toBe(15_000);
  });

  it('a system that does not name its runs counts nothing over a restart', () => {
    const { file, lockout } = setUp(fakeTime(null));
    wrong(lockout);
    expect(createLockout(file, fakeTime(null, 9_000_000)).gate().lockedMs).toBe(60_000);
  });

  it('a try is on disk before it is looked at; the right PIN clears everything', () => {
    const { time, file, lockout } = setUp();
    wrong(lockout, 2);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ failures: 2 });
    lockout.succeed();
    expect(createLockout(file, time).gate()).toMatchObject({ gate: 'open', triesLeft: TRIES });
  });

  it('a damaged file locks', () => {
    const { time, file } = setUp();
    writeFileSync(file, '{"version":1,"failures":-3}');
    expect(createLockout(file, time).gate()).toMatchObject({ gate: 'locked', lockedMs: 60_000 });
  });

  it('a disk that takes nothing is told', () => {
    const folder = folderWith({ blocked: 'a file where a folder should be' });
    const lockout = createLockout(join(folder, 'blocked', 'lock.json'), fakeTime());
    wrong(lockout);
    expect([lockout.isVolatile, lockout.gate().gate]).toEqual([true, 'locked']);
  });
});

describe('the PIN', () => {
  it('fits the hash that is made for it, and another does not', async () => {
    expect(await pinFits('731904', await hashPin('731904'))).toBe(true);
    expect(await pinFits('731905', pinHash)).toBe(false);
  });
  it.each(['', 'scrypt$3$8$1$AAAA$AAAA', 'scrypt$1073741824$8$1$AAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAA'])(
    'a hash that cannot be computed fits nothing: "%s"',
    async (hash) => {
      expect(await pinFits('731904', hash)).toBe(false);
    },
  );
  it.each(['12345', '1234567890123', '12345a', '111111', '123456', '987654', '890123'])('refuses %s as a PIN', (pin) => {
    expect(pinProblem(pin)).not.toBeNull();
  });
  it('takes an ordinary one', () => {
    expect(pinProblem('731904')).toBeNull();
  });
});

const PORT = 7801;
const KIOSK = resolveDefaultKiosk(projectRoot, [], 'build-1');
const SHELL = `http://localhost:${PORT}`;
function agent(options: { pinHash?: string | null; problems?: string[] } = {}) {
  const time = fakeTime();
  const stateFolder = folderWith({});
  let restarts = 0;
  const kiosk = {
    ...KIOSK,
    problems: options.problems ?? [],
    kiosk: { ...KIOSK.kiosk, operator: { pinHash: options.pinHash === undefined ? pinHash : options.pinHash } },
  };
  const operator = createOperator({
    port: PORT,
    stateFolder,
    kioskFile: '/somewhere/kiosks/hall.json',
    version: '0.0.0',
    kiosk: () => kiosk,
    uptimeS: () => 1,
    restart: () => restarts++,
    time,
  });
  const app = createApp({ siteFolder: fakeSite(), port: PORT, version: '0.0.0', kiosk: () => kiosk, operator, uptimeS: () => 1 });
  let cookie = '';
  const ask = async (path: string, init: RequestInit = {}, host = `localhost:${PORT}`) => {
    const headers = new Headers({ host, cookie, ...(init.method === 'POST' ? { origin: SHELL } : {}), ...init.headers });
    const response = await app.request(`http://${host}${path}`, { ...init, headers });
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return response;
  };
  const login = (pin: string, headers: Record<string, string> = {}) =>
    ask('/api/operator/login', { method: 'POST', body: JSON.stringify({ pin }), headers });
  return { ask, login, time, stateFolder, restarts: () => restarts };
}

describe('the agent', () => {
  it('opens for the right PIN with a cookie that no script and no other site gets', async () => {
    const { ask, login } = agent();
    expect((await ask('/api/operator/overview')).status).toBe(401);
    const response = await login('731904');
    expect(response.status).toBe(200);
    expect(response.headers.get('set-cookie')).toMatch(/Path=\/api\/operator.*HttpOnly.*SameSite=Strict/);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await (await ask('/api/operator/overview')).json()).toMatchObject({ kioskFile: 'hall.json', problems: [] });
    await ask('/api/operator/logout', { method: 'POST' });
    expect((await ask('/api/operator/overview')).status).toBe(401);
  });

  it('counts guesses that come all at once one by one, and does not look at a PIN while locked', async () => {
    const { login, time } = agent();
    const answers = await Promise.all(Array.from({ length: 9 }, (_, n) => login(`00000${n}`)));
    expect(answers.filter(({ status }) => status === 200)).toEqual([]);
    const locked = await login('731904');
    expect(locked.status).toBe(429);
    expect(await locked.json()).toMatchObject({ welcome: false, gate: { gate: 'locked' } });
    time.atMs += 60_000;
    expect((await login('731904')).status).toBe(200);
  });

  it('has no page without a PIN in the file', async () => {
    const { ask, login } = agent({ pinHash: null });
    expect(await (await ask('/api/operator')).json()).toMatchObject({ gate: 'none' });
    expect((await login('731904')).status).toBe(429);
  });

  it('never gives the hash away', async () => {
    const { ask } = agent();
    expect(await (await ask('/kiosk.json')).text()).not.toContain('scrypt');
  });

  it.each([
    ['another origin', { origin: `http://slot-a.localhost:${PORT}` }],
    ['no origin', { origin: '' }],
  ])('refuses what comes from %s', async (_name, headers) => {
    expect((await agent().login('731904', headers)).status).toBe(403);
  });

  it('does not exist for a slot', async () => {
    const { ask } = agent();
    expect((await ask('/api/operator', {}, `slot-a.localhost:${PORT}`)).status).toBe(404);
  });

  it('ends a session that nobody uses', async () => {
    const { ask, login, time } = agent();
    await login('731904');
    time.atMs += 170_000;
    expect((await ask('/api/operator/overview')).status).toBe(200);
    time.atMs += 190_000;
    expect((await ask('/api/operator/overview')).status).toBe(401);
  });

  it('writes an export where it says', async () => {
    const { ask, login, stateFolder } = agent();
    expect((await ask('/api/operator/export', { method: 'POST', body: 'a,b\r\n' })).status).toBe(401);
    await login('731904');
    const { file } = (await (await ask('/api/operator/export', { method: 'POST', body: 'a,b\r\n' })).json()) as { file: string };
    expect(file.startsWith(join(stateFolder, 'exports'))).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('a,b\r\n');
    expect(existsSync(`${file}.next`)).toBe(false);
  });

  it('/api/status says what the code says', async () => {
    const { ask } = agent({ problems: ['kiosks/hall.json: profile is "baby"'] });
    expect(await (await ask('/api/status')).json()).toMatchObject({ status: null });
    const facts = { offline: true, storage: true, clock: false, visits: true, atRest: 1 };
    await ask('/api/operator/facts', { method: 'POST', body: JSON.stringify(facts) });
    const { status } = (await (await ask('/api/status')).json()) as { status: { code: string; facts: object } };
    expect(status.facts).toMatchObject({ ...facts, kioskFile: false });
    expect(status.code).toHaveLength(6);
  });
});
