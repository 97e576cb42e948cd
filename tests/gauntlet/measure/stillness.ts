import type { Stand } from '../stand.ts';

const WATCHED_MS = 2500;
/** Rule 42: the world runs at half speed under calm. A machine that cannot keep up makes it slower still, never faster. */
const MOST_CALM_RATE = 0.6;

/** What goes on moving although rest was asked for, and how fast the world runs, seconds of the model in a second. */
export async function motionProblems(stand: Stand): Promise<{ problems: string[]; livelyRate: number; calmRate: number }> {
  const problems: string[] = [];
  const livelyRate = await rateOf(stand, false);
  const calmRate = await rateOf(stand, true);
  const endless = await stand.inside.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState, effect }) => playState === 'running' && effect?.getTiming().iterations === Number.POSITIVE_INFINITY)
      .map(({ effect }) => ((effect as KeyframeEffect).target as HTMLElement | null)?.className || 'something'),
  );
  for (const name of new Set(endless)) problems.push(`${name} moves for ever although calm was asked for`);
  if (calmRate > MOST_CALM_RATE)
    problems.push(`the world runs at ${calmRate.toFixed(2)} under calm and at ${livelyRate.toFixed(2)} without`);
  return { problems, livelyRate, calmRate };
}

async function rateOf(stand: Stand, calm: boolean): Promise<number> {
  stand.preferences = { ...stand.preferences, calm };
  stand.forget();
  await stand.open({ mode: 'attract' });
  return stand.inside.evaluate(async (ms) => {
    const [fromMs, fromS] = [performance.now(), window.watched!.timeS];
    await new Promise((done) => setTimeout(done, ms));
    return (1000 * (window.watched!.timeS - fromS)) / (performance.now() - fromMs);
  }, WATCHED_MS);
}
