import { glassScale, targets } from '../../support/measured-glass.ts';
import { playShrink } from '../arena.ts';
import type { Check, Finding, Ground } from '../check.ts';
import { drawsStill, type Played, playWildly } from '../hands/play.ts';
import { heapMb } from '../measure/held.ts';
import { shifted } from '../measure/shifted.ts';
import { brokenOf, freeze, stateOf } from '../seam.ts';
import { openStand, preferencesOfKiosk, SILENT_MS, type Stand, within } from '../stand.ts';

/*
 * Wild hands on the exhibit (rules 7–12, 18, 29): nothing is thrown, nothing hangs, nothing is pushed away, the model
 * keeps its own rules, memory comes back, and after a reset its state is that of a fresh one.
 */

const MOST_GROWTH_MB = 10;

export const fuzz: Check = {
  id: 'fuzz',
  zh: '乱点',
  en: 'fuzz',
  rules: '7–12, 18, 29',
  async run(ground) {
    const stand = await openStand(ground, { shrink: playShrink(ground.kiosk) });
    try {
      return await playOn(ground, stand);
    } finally {
      await stand.close();
    }
  },
};

async function playOn(ground: Ground, stand: Stand) {
  const { kiosk, seed, seconds } = ground;
  const { hosted, inside, watch } = stand;
  const glass = { kiosk, shrink: playShrink(kiosk) };
  const findings: Finding[] = [];

  await inside.evaluate(() => {
    window.watched!.frozen = true;
  });
  await stand.open();
  await settled(stand);
  const fresh = await stateOf(inside);
  const heapBefore = await heapMb(stand.thread);
  await freeze(inside, false);
  await inside.evaluate(() => window.focus());

  let failed = false;
  hosted.said('failed').then(
    () => {
      failed = true;
    },
    () => undefined,
  );
  const played = await playWildly(
    {
      page: stand.page,
      pxPerMm: glassScale(glass).pxPerMm,
      controls: async () =>
        (await targets(inside)).map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2, width, height })),
      alive: () => drawsStill(inside),
      prefer: (change) => stand.prefer(change),
      pause: () => hosted.send({ type: 'pause' }),
      resume: () => hosted.send({ type: 'resume' }),
      reset: () => hosted.send({ type: 'reset', seed }),
    },
    seed,
    seconds,
    () => !failed && watch.complaints.length === 0,
  );

  const find = async (what: string) => {
    findings.push({
      what,
      where: `after ${played.acts} acts, ${played.seconds.toFixed(1)} s; the last: ${played.last.join('; ')}`,
      screenshot: await ground.shot(stand.page, 'fuzz'),
      repeat: repeatOf(ground, played),
    });
  };

  for (const complaint of new Set(watch.complaints)) await find(`the browser complained: ${complaint}`);
  if (played.stopped !== null) {
    await find(`it hangs: ${played.stopped}`);
    return { figures: figuresOf(played, heapBefore, null), findings };
  }
  for (const what of await shifted(stand.page)) await find(what);
  const failure = await stand.failure();
  if (failure !== null) await find(`it failed: ${failure.code} while ${failure.phase}: ${failure.detail}`);
  for (const { step, what } of await brokenOf(inside)) await find(`the model broke its own rule at step ${step}: ${what}`);
  if (failure !== null) return { figures: figuresOf(played, heapBefore, null), findings };

  const after = await resetState(stand, ground);
  if (after !== fresh) await find(`after reset the state is not a fresh one: ${difference(fresh, after)}`);
  const heapAfter = await heapMb(stand.thread);
  if (heapAfter - heapBefore > MOST_GROWTH_MB) await find(`the heap grew by ${(heapAfter - heapBefore).toFixed(1)} MB`);
  return { figures: figuresOf(played, heapBefore, heapAfter), findings };
}

/** Everything as it was at the start, then the state after the reset, before time goes on. */
async function resetState(stand: Stand, ground: Ground): Promise<string> {
  await stand.prefer(preferencesOfKiosk(ground.kiosk));
  await freeze(stand.inside, true);
  await stand.startAgain();
  await settled(stand);
  return stateOf(stand.inside);
}

/** What panels tell the model when they are mounted has arrived. */
async function settled(stand: Stand): Promise<void> {
  for (let times = 0; times < 3; times++) await within(SILENT_MS, stand.settled());
}

function figuresOf(played: Played, before: number, after: number | null) {
  const left = played.lifted + played.cancelled;
  return {
    seconds: Math.round(played.seconds),
    acts: played.acts,
    fingers: played.mostFingers,
    cancelledPercent: left === 0 ? 0 : Math.round((100 * played.cancelled) / left),
    heapGrewMb: after === null ? '—' : Math.round((after - before) * 10) / 10,
  };
}

const repeatOf = ({ exhibit, kiosk, seed }: Ground, played: Played): string =>
  `--check fuzz --exhibit ${exhibit.id} --kiosk ${kiosk.id} --seed ${seed} --seconds ${Math.ceil(played.seconds) + 1}`;

/** The first place at which two states differ, with what stands there. */
export function difference(fresh: string, after: string): string {
  const walk = (a: unknown, b: unknown, path: string): string | null => {
    if (Object.is(a, b)) return null;
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
      return `${path}: ${JSON.stringify(a)} fresh, ${JSON.stringify(b)} after`;
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const found = walk((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], `${path}.${key}`);
      if (found !== null) return found;
    }
    return null;
  };
  return walk(JSON.parse(fresh), JSON.parse(after), 'state') ?? 'in its form only';
}
