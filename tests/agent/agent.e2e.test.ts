import { cpSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freePort, projectRoot, runCommand, startKiosk } from '../support/kiosk.ts';
import { fakeSite, folderWith } from './fake-site.ts';

const VAN = join(projectRoot, 'kiosk-config/kiosks/van-32.json');
const SHORT_START = ['--json', '--no-open'];

/** Sends bytes as they are, which `fetch` would tidy up, and answers all that comes back. */
function raw(port: number, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.end(request));
    socket.setEncoding('utf8').on('data', (text) => {
      answer += text;
    });
    socket.on('error', reject).on('close', () => resolve(answer));
  });
}

/** Holds a port as another program would. */
async function occupy(port: number, host = '127.0.0.1') {
  const server = createServer();
  await new Promise<void>((resolve) => server.once('error', () => resolve()).listen(port, host, resolve));
  return () => new Promise((resolve) => server.close(resolve));
}

describe('start and stop', () => {
  it('says in both languages which kiosk runs where, serves it, and ends clean on Ctrl-C', async () => {
    const kiosk = await startKiosk({ siteDir: fakeSite(), kioskFile: VAN });
    const status = (await (await fetch(`${kiosk.origin}/api/status`)).json()) as Record<string, unknown>;
    expect(status).toMatchObject({ kiosk: 'van-32', port: kiosk.port, problems: [] });
    expect(kiosk.said()).toMatch(/正在运行.*\n.*runs at http:\/\/localhost:\d+\//);
    expect(await kiosk.stop('SIGINT')).toBe(0);
  });

  it.each(['SIGTERM', 'SIGHUP'] as const)('ends clean on %s, also with a connection open', async (signal) => {
    const kiosk = await startKiosk({ siteDir: fakeSite() });
    const socket = connect(kiosk.port, '127.0.0.1');
    socket.on('error', () => {});
    await new Promise((resolve) => socket.once('connect', resolve));
    expect(await kiosk.stop(signal)).toBe(0);
  });

  it('goes on when nobody reads its words any more', async () => {
    const folder = folderWith({});
    cpSync(join(projectRoot, 'kiosk-config'), folder, { recursive: true });
    const kioskFile = join(folder, 'kiosks', 'van-32.json');
    const agent = runCommand('start', [
      ...SHORT_START,
      '--port',
      String(await freePort()),
      '--site',
      fakeSite(),
      '--state',
      folder,
      '--kiosk',
      kioskFile,
    ]);
    const { url } = JSON.parse(await agent.firstLine) as { url: string };
    agent.child.stdout!.destroy();
    agent.child.stderr!.destroy();
    for (const text of ['{', '[]', 'null']) {
      writeFileSync(kioskFile, text);
      const kiosk = (await (await fetch(`${url}kiosk.json`)).json()) as { kiosk: { id: string }; problems: string[] };
      expect(kiosk.kiosk.id).toBe('van-32');
      expect(kiosk.problems).toHaveLength(1);
    }
    agent.child.kill('SIGTERM');
    expect(await agent.ended).toBe(0);
  });
});

describe('ports', () => {
  it('a port that was asked for and is taken is a clear error', async () => {
    const port = await freePort();
    const release = await occupy(port);
    const agent = runCommand('start', [...SHORT_START, '--port', String(port), '--site', fakeSite()]);
    expect(await agent.ended).toBe(1);
    expect(agent.said()).toContain(`port ${port} is taken`);
    expect(agent.said()).not.toContain(' at ');
    await release();
  });

  it('taken on one loopback address counts as taken: a browser may choose either', async () => {
    const port = await freePort();
    const release = await occupy(port, '::1');
    const agent = runCommand('start', [...SHORT_START, '--port', String(port), '--site', fakeSite()]);
    expect(await agent.ended).toBe(1);
    await release();
  });

  it('without a wish the next free port is taken', async () => {
    const release = await occupy(7391);
    const agent = runCommand('start', [...SHORT_START, '--site', fakeSite(), '--state', folderWith({})]);
    const { port } = JSON.parse(await agent.firstLine) as { port: number };
    expect(port).toBeGreaterThan(7391);
    agent.child.kill('SIGTERM');
    await agent.ended;
    await release();
  });

  it('a second kiosk does not disturb the first', async () => {
    const first = await startKiosk({ siteDir: fakeSite() });
    const second = runCommand('start', [...SHORT_START, '--port', String(first.port), '--site', fakeSite()]);
    expect(await second.ended).toBe(1);
    expect((await fetch(`${first.origin}/`)).status).toBe(200);
    await first.stop();
  });
});

describe('who can reach it', () => {
  it('loopback only: no other address of this machine answers', async () => {
    const kiosk = await startKiosk({ siteDir: fakeSite() });
    for (const [name, addresses] of Object.entries(networkInterfaces())) {
      for (const { address, internal, scopeid } of addresses ?? []) {
        if (internal) continue;
        const outcome = await new Promise<string>((resolve) => {
          const socket = connect({ port: kiosk.port, host: scopeid ? `${address}%${name}` : address }, () => resolve('answered'));
          socket.on('error', () => resolve('refused'));
        });
        expect(outcome, address).toBe('refused');
      }
    }
    await kiosk.stop();
  });

  it('a path that climbs, sent as it is, finds nothing', async () => {
    const kiosk = await startKiosk({ siteDir: fakeSite() });
    for (const path of [
      '/../secret.txt',
      '/assets/../../secret.txt',
      '/..\\secret.txt',
      '/./../secret.txt',
      '/assets//../../secret.txt',
    ]) {
      const answer = await raw(kiosk.port, `GET ${path} HTTP/1.1\r\nHost: localhost:${kiosk.port}\r\nConnection: close\r\n\r\n`);
      expect(answer, path).toMatch(/^HTTP\/1\.1 (404|400)/);
      expect(answer).not.toContain('not for the network');
      expect(answer.toLowerCase(), path).toContain("content-security-policy: default-src 'none'");
    }
    await kiosk.stop();
  });

  it('a page whose name was made to point here is refused, also in the absolute form', async () => {
    const kiosk = await startKiosk({ siteDir: fakeSite() });
    const own = `localhost:${kiosk.port}`;
    const requests = [
      `GET /kiosk.json HTTP/1.1\r\nHost: evil.example:${kiosk.port}`,
      `GET http://evil.example/kiosk.json HTTP/1.1\r\nHost: evil.example`,
      `GET /kiosk.json HTTP/1.1\r\nHost: ${own}.evil.example`,
      `GET /kiosk.json HTTP/1.1\r\nHost: ${own}@evil.example`,
    ];
    for (const request of requests) {
      const answer = await raw(kiosk.port, `${request}\r\nConnection: close\r\n\r\n`);
      expect(answer, request).toMatch(/^HTTP\/1\.1 4\d\d/);
      expect(answer).not.toContain('"resolved"');
    }
    await kiosk.stop();
  });
});

describe('a bad command line is told before anything happens', () => {
  it.each([
    [['--prot', '80'], '--prot'],
    [['--port', 'eighty'], 'a whole number'],
    [['--port', '70000'], 'a whole number'],
    [['--kiosk', 'kiosk-config/kiosks/no-such.json', '--state', 'no-such-state'], 'a file that exists'],
  ])('%j', async (args, words) => {
    const agent = runCommand('start', [...SHORT_START, ...args]);
    expect(await agent.ended).toBe(2);
    expect(agent.said()).toContain(words);
  });
});

describe('a bad kiosk file', () => {
  it('does not stop the kiosk: all problems in the terminal, the last good one on the screen', async () => {
    const stateDir = folderWith({});
    const siteDir = fakeSite();
    const good = await startKiosk({ siteDir, stateDir, kioskFile: VAN });
    await good.stop();
    const broken = join(
      folderWith({ 'kiosks/van-32.json': '{"schemaVersion":1,"id":"van-32","profle":"elder"}' }),
      'kiosks',
      'van-32.json',
    );
    const kiosk = await startKiosk({ siteDir, stateDir, kioskFile: broken });
    const answer = (await (await fetch(`${kiosk.origin}/kiosk.json`)).json()) as { kiosk: { id: string }; problems: string[] };
    expect(answer.kiosk.id).toBe('van-32');
    expect(answer.problems.length).toBeGreaterThan(3);
    for (const problem of answer.problems) expect(kiosk.said()).toContain(problem);
    expect(kiosk.said()).toContain('did you mean profile?');
    expect(kiosk.said()).toContain('展台文件有问题');
    await kiosk.stop();
  });
});

describe('the real site', () => {
  const stamp = () => statSync(join(projectRoot, 'dist', '.inputs.json')).mtimeMs;

  it('a second start builds nothing', async () => {
    const start = async () => {
      const agent = runCommand('start', [...SHORT_START, '--port', String(await freePort()), '--state', folderWith({})]);
      await agent.firstLine;
      agent.child.kill('SIGTERM');
      await agent.ended;
      return agent.said();
    };
    await start();
    const builtAtMs = stamp();
    const said = await start();
    expect(stamp()).toBe(builtAtMs);
    expect(said).not.toMatch(/构建/);
  });
});
