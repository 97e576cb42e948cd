import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createKioskSource, hasKept } from '../../runtime/agent/kiosk-source.ts';
import { readText } from '../../runtime/agent/places.ts';
import { projectRoot } from '../support/kiosk.ts';
import { folderWith, putFile } from './fake-site.ts';

const SLOTS = ['http://slot-a.localhost:1', 'http://slot-b.localhost:1'];

/** A venue's own copy of the kiosk files, a site without exhibits, and an empty state folder. */
function venue() {
  const folder = folderWith({ 'site/index.html': '' });
  cpSync(join(projectRoot, 'kiosk-config'), join(folder, 'config'), { recursive: true });
  const places = {
    kioskFile: join(folder, 'config', 'kiosks', 'van-32.json'),
    stateFolder: join(folder, 'state'),
    siteFolder: join(folder, 'site'),
  };
  return { folder, places, source: () => createKioskSource(places).current(SLOTS).running };
}

describe('which kiosk runs', () => {
  it('the file that was asked for, with the slots of this agent', () => {
    const { source } = venue();
    const now = source();
    expect(now?.kiosk.id).toBe('van-32');
    expect(now?.slots).toEqual(SLOTS);
    expect(now?.problems).toEqual([]);
  });

  it('a broken file does not replace the last good one, and why is part of the answer', () => {
    const { places, source } = venue();
    source();
    writeFileSync(places.kioskFile, '{ "id": "van-32", ');
    const now = source();
    expect(now?.kiosk.id).toBe('van-32');
    expect(now?.problems.join()).toContain('not valid JSON');
  });

  it('a broken playlist counts as a broken kiosk', () => {
    const { folder, source } = venue();
    const good = source();
    putFile(folder, `config/playlists/${good!.kiosk.playlist}.json`, '[]');
    const now = source();
    expect(now?.programme).toEqual(good?.programme);
    expect(now?.problems.length).toBeGreaterThan(0);
  });

  it('a file that is gone is replaced by the last good one', () => {
    const { places, source } = venue();
    expect(hasKept(places)).toBe(false);
    source();
    rmSync(places.kioskFile);
    expect(hasKept(places)).toBe(true);
    expect(source()?.kiosk.id).toBe('van-32');
  });

  it('a broken file that was never good gives way to what ran last on this machine', () => {
    const { places, source } = venue();
    source();
    const other = { ...places, kioskFile: places.kioskFile.replace('van-32', 'school-primary-1') };
    writeFileSync(other.kioskFile, '');
    const now = createKioskSource(other).current(SLOTS).running;
    expect(now?.kiosk.id).toBe('van-32');
    expect(now?.problems.join()).toContain('school-primary-1');
  });

  it('with nothing kept, the kiosk that the site carries runs, in the slots of this agent', () => {
    const { folder, places, source } = venue();
    putFile(folder, 'site/kiosk.json', JSON.stringify({ ...source(), slots: [], build: 'abc' }));
    rmSync(places.stateFolder, { recursive: true });
    writeFileSync(places.kioskFile, 'null');
    const now = source();
    expect([now?.kiosk.id, now?.build, now?.slots]).toEqual(['van-32', 'abc', SLOTS]);
  });

  it('with nothing good at all there is no kiosk, and it is said why', () => {
    const { places } = venue();
    writeFileSync(places.kioskFile, 'null');
    const { running, problems } = createKioskSource(places).current(SLOTS);
    expect([running, problems.length]).toEqual([null, 1]);
  });

  it('a kept file that a power cut has spoilt is not used', () => {
    const { places, source } = venue();
    source();
    putFile(places.stateFolder, 'last-good.json', '{"kiosk":{');
    const other = { ...places, kioskFile: places.kioskFile.replace('van-32', 'no-such') };
    expect(createKioskSource(other).current(SLOTS).running).toBeNull();
  });

  it('a state folder that cannot be written does not stop the kiosk', () => {
    const { folder, places } = venue();
    putFile(folder, 'blocked', 'a file where a folder should be');
    const now = createKioskSource({ ...places, stateFolder: join(folder, 'blocked') }).current(SLOTS).running;
    expect(now?.kiosk.id).toBe('van-32');
    expect(readText(join(folder, 'blocked'))).toContain('a file');
  });

  it('a change that a curator makes is there at the next question', () => {
    const { places } = venue();
    const source = createKioskSource(places);
    source.current(SLOTS);
    writeFileSync(places.kioskFile, readText(places.kioskFile)!.replace(/"loopSeconds": *\d+/, '"loopSeconds": 11'));
    expect(source.current(SLOTS).running?.kiosk.attract.loopSeconds).toBe(11);
  });
});
