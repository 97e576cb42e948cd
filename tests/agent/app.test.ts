import { describe, expect, it } from 'vitest';
import { createApp } from '../../runtime/agent/app.ts';
import { fakeSite } from './fake-site.ts';

const PORT = 7400;
const SHELL = `localhost:${PORT}`;
const SLOT = `slot-a.localhost:${PORT}`;

const app = createApp({ siteFolder: fakeSite(), port: PORT, version: '0.0.0', kiosk: () => null, uptimeS: () => 1 });

const ask = (path: string, { host = SHELL, method = 'GET', ...headers }: Record<string, string> = {}) =>
  app.request(`http://${host}${path}`, { method, headers: { host, ...headers } });

describe('who is answered', () => {
  it.each([
    'evil.example',
    `evil.example:${PORT}`,
    `127.0.0.1:${PORT}`,
    'localhost',
    'localhost:80',
    `slot-c.localhost:${PORT}`,
    '',
  ])('refuses the Host header "%s"', async (host) => {
    const response = await app.request('http://x/kiosk.json', { headers: { host } });
    expect(response.status).toBe(421);
    expect(await response.text()).not.toContain('kiosk":');
  });

  it('answers the shell everything of the site', async () => {
    for (const path of ['/', '/sw.js', '/frame/', '/exhibits/extinguisher/', '/assets/shell-Ab12Cd34.js', '/sounds/tick.wav']) {
      expect((await ask(path)).status, path).toBe(200);
    }
  });

  it('answers a slot the frame and what exhibits are made of, and nothing of the shell', async () => {
    for (const path of [
      '/frame/',
      '/exhibits/extinguisher/',
      '/exhibits/extinguisher/exhibit.json',
      '/assets/shell-Ab12Cd34.js',
      '/sounds/tick.wav',
    ]) {
      expect((await ask(path, { host: SLOT })).status, path).toBe(200);
    }
    for (const path of ['/', '/index.html', '/sw.js', '/kiosk.json', '/api/status', '/manifest.webmanifest']) {
      expect((await ask(path, { host: SLOT })).status, path).toBe(404);
    }
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    expect((await ask('/', { method })).status).toBe(405);
  });

  it('leads an address without its last slash to the page', async () => {
    const response = await ask('/exhibits/extinguisher');
    expect([response.status, response.headers.get('location')]).toEqual([308, '/exhibits/extinguisher/']);
  });
});

describe('what is never served', () => {
  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/.inputs.json',
    '//secret.txt',
    '/%00',
    '/%',
  ])('a path that climbs or hides: %s', async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('not for the network');
  });
});

describe('headers', () => {
  const EVERY_KIND: [string, string, Record<string, string>, number][] = [
    ['page', '/', {}, 200],
    ['frame page', '/frame/', { host: SLOT }, 200],
    ['script', '/assets/shell-Ab12Cd34.js', {}, 200],
    ['part of a sound', '/sounds/tick.wav', { range: 'bytes=0-1' }, 206],
    ['range that is not there', '/sounds/tick.wav', { range: 'bytes=99-' }, 416],
    ['status', '/api/status', {}, 200],
    ['kiosk that is not there', '/kiosk.json', {}, 503],
    ['not found', '/nothing', {}, 404],
    ['redirect', '/frame', {}, 308],
    ['method refused', '/', { method: 'POST' }, 405],
    ['host refused', '/', { host: 'evil.example' }, 421],
  ];

  it.each(EVERY_KIND)('the answer "%s" carries every security header', async (_kind, path, headers, status) => {
    const response = await ask(path, headers);
    expect(response.status).toBe(status);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("object-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:\/\/(?!(localhost|slot-[ab]\.localhost):7400)/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(response.headers.get('permissions-policy')).toContain('camera=()');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('an unchanged file answers 304, with the headers all the same', async () => {
    const first = await ask('/sw.js');
    const again = await ask('/sw.js', { 'if-none-match': first.headers.get('etag')! });
    expect(again.status).toBe(304);
    expect(again.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('nobody may frame the shell; only the shell may frame the frame page', async () => {
    expect((await ask('/')).headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    for (const host of [SHELL, SLOT]) {
      const policy = (await ask('/frame/', { host })).headers.get('content-security-policy');
      expect(policy).toContain(`frame-ancestors 'self' http://localhost:${PORT}`);
    }
  });

  it('the shell may frame itself and the two slots', async () => {
    expect((await ask('/')).headers.get('content-security-policy')).toContain(
      `frame-src 'self' http://slot-a.localhost:${PORT} http://slot-b.localhost:${PORT};`,
    );
  });

  it('a file named by its hash is kept for good; a page, the worker and the manifest are asked for each time', async () => {
    expect((await ask('/assets/shell-Ab12Cd34.js')).headers.get('cache-control')).toContain('immutable');
    for (const path of ['/', '/sw.js', '/manifest.webmanifest', '/exhibits/extinguisher/exhibit.json', '/api/status']) {
      expect((await ask(path)).headers.get('cache-control'), path).toBe('no-cache');
    }
  });

  it('each kind of file has its type', async () => {
    const types = {
      '/': 'text/html',
      '/sw.js': 'text/javascript',
      '/manifest.webmanifest': 'application/manifest+json',
      '/sounds/tick.wav': 'audio',
    };
    for (const [path, type] of Object.entries(types)) expect((await ask(path)).headers.get('content-type'), path).toContain(type);
  });
});

describe('media', () => {
  it('a part of a file is answered with its place and length', async () => {
    const response = await ask('/sounds/tick.wav', { range: 'bytes=2-5' });
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe('bytes 2-5/10');
    expect(response.headers.get('content-length')).toBe('4');
    expect(await response.text()).toBe('2345');
  });

  it('HEAD tells the length and sends nothing', async () => {
    const response = await ask('/sounds/tick.wav', { method: 'HEAD' });
    expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([200, '10', '']);
  });
});
