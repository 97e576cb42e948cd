import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserFlags, pauseMs, profileIn } from '../../runtime/agent/browser.ts';
import { findBrowser, hasDisplay, type Machine } from '../../runtime/agent/find-browser.ts';
import { folderWith } from './fake-site.ts';

const machine = (files: readonly string[], rest: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  env: { PATH: ['/usr/local/bin', '/usr/bin'].join(delimiter) },
  home: '/var/kiosk',
  exists: (path) => files.includes(path),
  namesIn: () => [],
  ...rest,
});

describe('which browser', () => {
  it('CHROMIUM comes first, and when it names nothing no other is taken', () => {
    const env = { CHROMIUM: '/opt/mine', PATH: '/usr/bin' };
    expect(findBrowser(machine(['/opt/mine', '/usr/bin/chromium'], { env })).file).toBe('/opt/mine');
    const absent = findBrowser(machine(['/usr/bin/chromium'], { env }));
    expect(absent).toEqual({ file: null, looked: ['CHROMIUM=/opt/mine'] });
  });

  it('then PATH, Chromium before Chrome before Edge', () => {
    expect(findBrowser(machine(['/usr/local/bin/microsoft-edge', '/usr/bin/chromium'])).file).toBe('/usr/bin/chromium');
    expect(findBrowser(machine(['/usr/local/bin/microsoft-edge'])).file).toBe('/usr/local/bin/microsoft-edge');
  });

  it('then the usual places of Windows and macOS', () => {
    const chrome = join('C:\\Programs', 'Google', 'Chrome', 'Application', 'chrome.exe');
    expect(findBrowser(machine([chrome], { platform: 'win32', env: { PROGRAMFILES: 'C:\\Programs' } })).file).toBe(chrome);
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(findBrowser(machine([edge], { platform: 'darwin' })).file).toBe(edge);
  });

  it('then the newest that Playwright has', () => {
    const file = '/var/kiosk/.cache/ms-playwright/chromium-1200/chrome-linux/chrome';
    const namesIn = () => ['chromium-1100', 'chromium-1200', 'ffmpeg-1011'];
    expect(findBrowser(machine([file, file.replace('1200', '1100')], { namesIn })).file).toBe(file);
  });

  it('when there is none it says where it looked', () => {
    const { file, looked } = findBrowser(machine([]));
    expect(file).toBeNull();
    expect(looked).toContain('PATH');
  });

  it('a Linux machine without a display opens none', () => {
    expect(hasDisplay({ platform: 'linux', env: {} })).toBe(false);
    expect(hasDisplay({ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe(true);
    expect(hasDisplay({ platform: 'darwin', env: { SSH_CONNECTION: 'x' } })).toBe(false);
  });
});

describe('how it is opened', () => {
  const options = { url: 'http://localhost:7391/', profile: '/state/browser', isRoot: false };

  it('in full screen as a kiosk without a way out, with a profile of its own', () => {
    const flags = browserFlags({ ...options, fullscreen: true });
    expect(flags).toEqual(
      expect.arrayContaining(['--kiosk', '--app=http://localhost:7391/', '--user-data-dir=/state/browser', '--disable-pinch']),
    );
    expect(flags).not.toContain('--no-sandbox');
  });

  it('in a window otherwise; the sandbox is left out for root only', () => {
    const flags = browserFlags({ ...options, fullscreen: false, isRoot: true });
    expect(flags).toEqual(expect.arrayContaining(['--no-sandbox', 'http://localhost:7391/']));
    expect(flags).not.toContain('--kiosk');
  });

  it('one that keeps ending is opened again after longer and longer pauses, never longer than half a minute', () => {
    expect([1, 2, 3, 4, 5, 6, 60].map(pauseMs)).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });
});

describe('its profile', () => {
  it('stands with the state, so that what was stored outlives a restart', () => {
    const state = folderWith({});
    expect(profileIn(state)).toBe(join(state, 'browser'));
  });

  it('a state that cannot be written does not keep the kiosk closed', () => {
    const blocked = join(folderWith({ state: 'a file where a folder should be' }), 'state');
    const profile = profileIn(blocked);
    expect(profile.startsWith(blocked)).toBe(false);
    expect(existsSync(profile)).toBe(true);
  });
});
