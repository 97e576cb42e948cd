import { answerKiosk, KIOSK_PATH, type KioskSources, keepKiosk } from '@worker/kiosk-answer.ts';
import { describe, expect, it } from 'vitest';

const kiosk = (build: string, id = 'school') => JSON.stringify({ build, kiosk: { id }, slots: ['http://slot-a.localhost:1'] });

/** A network and a cache that hold what a test puts there. */
function world(build: string, network: Response | Error, kept?: string) {
  const store = new Map<string, string>();
  if (kept !== undefined) store.set(KIOSK_PATH, kept);
  let updates = 0;
  const sources: KioskSources = {
    build,
    fetch: () => (network instanceof Error ? Promise.reject(network) : Promise.resolve(network)),
    cache: {
      match: async (path) => (store.has(path) ? new Response(store.get(path)) : undefined),
      put: async (path, response) => void store.set(path, await response.text()),
    },
    onOtherBuild: () => {
      updates++;
    },
  };
  return { sources, kept: () => store.get(KIOSK_PATH), updates: () => updates };
}

const offline = new TypeError('Failed to fetch');

describe('the kiosk file behind the worker', () => {
  it('comes from the network and is kept', async () => {
    const { sources, kept, updates } = world('b1', new Response(kiosk('b1', 'van')), kiosk('b1'));
    expect(await (await answerKiosk(sources)).text()).toBe(kiosk('b1', 'van'));
    expect(kept()).toBe(kiosk('b1', 'van'));
    expect(updates()).toBe(0);
  });

  it.each([
    ['no network', offline],
    ['a broken agent', new Response('no', { status: 500 })],
    ['no JSON', new Response('<html>')],
    ['JSON that is no kiosk', new Response('null')],
  ])('is the last good one with %s, whole', async (_name, network) => {
    const { sources, kept } = world('b1', network, kiosk('b1'));
    expect(await (await answerKiosk(sources)).text()).toBe(kiosk('b1'));
    expect(kept()).toBe(kiosk('b1'));
  });

  it('is the last good one without slots while the network has another build, and asks for that build', async () => {
    const { sources, kept, updates } = world('b1', new Response(kiosk('b2')), kiosk('b1'));
    expect(await (await answerKiosk(sources)).json()).toEqual({ build: 'b1', kiosk: { id: 'school' }, slots: [] });
    expect(kept()).toBe(kiosk('b1'));
    expect(updates()).toBe(1);
  });

  it('fails only when there is neither', async () => {
    await expect(answerKiosk(world('b1', offline).sources)).rejects.toThrow('no kiosk');
  });

  it('is still answered when the disk is too full to keep it', async () => {
    const { sources } = world('b1', new Response(kiosk('b1')));
    sources.cache.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    expect((await answerKiosk(sources)).ok).toBe(true);
  });

  it('must be of the worker’s own build before it may take over', async () => {
    const right = world('b1', new Response(kiosk('b1')));
    await keepKiosk(right.sources);
    expect(right.kept()).toBe(kiosk('b1'));
    await expect(keepKiosk(world('b1', new Response(kiosk('b2'))).sources)).rejects.toThrow('b2');
    await expect(keepKiosk(world('b1', offline).sources)).rejects.toThrow();
  });
});
