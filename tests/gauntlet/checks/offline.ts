import { isLocal } from '../../support/network.ts';
import type { Check, Finding } from '../check.ts';
import { tour } from '../scenes.ts';
import { openStand } from '../stand.ts';

/** Nobody off this machine is asked for anything, by this exhibit or by whatever else the run opened on its ground. */
export const offline: Check = {
  id: 'offline',
  zh: '离线',
  en: 'asks nobody',
  rules: '56',
  async run(ground) {
    const findings: Finding[] = [];
    const stand = await openStand(ground);
    try {
      const blocked = new Set<string>();
      const collect = async () => {
        for (const address of await stand.inside.evaluate(() => window.blockedAddresses ?? [])) blocked.add(address);
      };
      const seen = await tour(ground, stand, collect, {}, ground.short ? 3 : 12);
      // The scripted visitor plays on by itself for a moment.
      await stand.inside.evaluate(() => {
        Object.assign(window.watched!, { frozen: false, begin: undefined });
      });
      stand.forget();
      await stand.open({ mode: 'attract' });
      await stand.inside.waitForFunction(() => window.watched!.steps > 120, null, { polling: 100, timeout: 60_000 });
      await collect();
      const strangers = [...new Set([...ground.strangers(), ...[...blocked].filter(isAddress).filter((a) => !isLocal(a))])];
      for (const address of strangers) findings.push({ what: `asked ${address}`, where: 'any scene', screenshot: null });
      return {
        figures: { requests: stand.watch.network.requested.length, strangers: strangers.length, scenes: seen.looked },
        findings,
      };
    } finally {
      await stand.close();
    }
  },
};

/** A policy also names what has no address, such as an inline script. */
const isAddress = (text: string) => URL.canParse(text);
