import type { OpenMessage } from '@protocol/messages.ts';
import { createRandom } from '@science/random.ts';
import type { Ground } from './check.ts';
import { eachSheet } from './sheets.ts';
import type { Stand } from './stand.ts';

/*
 * The scenes of an exhibit: every state of it that is told in other words than the one before. The exhibit's own scripted
 * visitor plays the model through, without a picture and so in a moment; where a word in the readings changes (a beat, a
 * phase, the thing at hand), a new scene begins. A frame that is opened with the state of a scene stands there.
 */

export interface Scene {
  /** Place among all scenes, from 0. */
  index: number;
  /** Seconds of the model's time. */
  timeS: number;
  /** The words in the readings, for people. */
  words: string;
  debrief: boolean;
  snapshot: unknown;
}

/** A scene is looked at when it has stood for this long, or at its end where it is shorter, seconds. */
const SETTLED_S = 1.5;
/** The visitor has come to the debrief; what can be done there and after it is seen within this time, seconds. */
const AFTERWARDS_S = 20;

export async function scenesOf(stand: Stand, seed: number, options: Record<string, unknown>): Promise<Scene[]> {
  const found = await stand.inside.evaluate(
    ({ seed: seedOfRun, options: curated, settledS, afterwardsS }) => {
      const { definition, model: standing, frozen } = window.watched!;
      // Another model than the one on the glass, from its own start, in a world that moves.
      Object.assign(window.watched!, { begin: undefined, frozen: false });
      const model = definition.createModel(definition.options.parse?.(curated) ?? curated, seedOfRun);
      const { stepS, visitorScript } = definition;
      const wordsIn = (value: unknown, path: string): string[] => {
        if (typeof value === 'string') return [`${path}=${value}`];
        if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return [];
        return Object.entries(value).flatMap(([key, part]) => wordsIn(part, path === '' ? key : `${path}.${key}`));
      };
      const scenes: { timeS: number; words: string; debrief: boolean; snapshot: unknown }[] = [];
      const known = new Set<string>();
      let words = '';
      let sinceS = 0;
      let timeS = 0;
      let kept: unknown = null;
      const keep = () => {
        if (words === '' || known.has(words)) return;
        known.add(words);
        scenes.push({ timeS, words, debrief: words.startsWith('true'), snapshot: kept });
      };
      let untilS: number | null = null;
      for (; timeS <= (untilS ?? visitorScript.withinS); timeS += stepS) {
        const now = [String(model.inDebrief()), ...wordsIn(model.readings(), '')].join(' ');
        if (now !== words) {
          keep();
          words = now;
          sinceS = timeS;
        }
        if (timeS - sinceS <= settledS) kept = JSON.parse(JSON.stringify(model.snapshot()));
        if (model.inDebrief()) untilS ??= timeS + afterwardsS;
        visitorScript.play(model, timeS, stepS);
        model.step(stepS);
      }
      keep();
      Object.assign(window.watched!, { model: standing, frozen });
      return scenes;
    },
    { seed, options, settledS: SETTLED_S, afterwardsS: AFTERWARDS_S },
  );
  return found.map((scene, index) => ({ index, ...scene }));
}

/** The scenes in an order in which the first few of them tell most: beginning, debrief, end, then by chance. */
export function inOrderOfWorth(scenes: readonly Scene[], seed: number): Scene[] {
  const random = createRandom(seed);
  const ends = [scenes[0], scenes.find(({ debrief }) => debrief), scenes.at(-1)].filter((scene) => scene !== undefined);
  const between = scenes.map((scene) => ({ scene, at: random.next() }));
  between.sort((a, b) => a.at - b.at);
  return [...new Set([...ends, ...between.map(({ scene }) => scene)])];
}

/** The exhibit opened at a scene, where the world then stands still; answers the scene's name for people. */
export async function standAt(stand: Stand, scene: Scene, changes: Partial<OpenMessage> = {}): Promise<string> {
  await stand.inside.evaluate((begin) => {
    Object.assign(window.watched!, { frozen: true, begin });
  }, scene.snapshot);
  await stand.startAgain(changes);
  await stand.settled();
  await stand.settled();
  const said = await stand.last('step');
  return `scene ${scene.index}${said === null ? '' : ` (${said.step})`}`;
}

export interface Tour {
  looked: number;
  of: number;
}

export interface Look {
  /** For people. */
  where: string;
  scene: Scene;
  /** A page of a sheet lies over the scene. */
  isSheet: boolean;
}

/** Opens the scenes one after the other while there is time, and looks at each, and at what its keys lay over it. */
export async function tour(
  ground: Ground,
  stand: Stand,
  look: (at: Look) => Promise<void>,
  changes: Partial<OpenMessage> = {},
  most = Number.POSITIVE_INFINITY,
): Promise<Tour> {
  const { programme } = await ground.arena.resolvedOf(ground.kiosk);
  const options = programme.find(({ exhibit }) => exhibit === ground.exhibit.id)?.options ?? {};
  const scenes = await scenesOf(stand, ground.seed, options);
  const isTime = () => performance.now() < ground.untilMs;
  const seen: Tour = { looked: 0, of: scenes.length };
  for (const scene of inOrderOfWorth(scenes, ground.seed).slice(0, most)) {
    // The first is always looked at: a check that saw nothing would have held nothing.
    if (seen.looked > 0 && !isTime()) break;
    const name = await standAt(stand, scene, changes);
    await look({ where: name, scene, isSheet: false });
    seen.looked++;
    await eachSheet(stand, (page) => look({ where: `${name}, ${page}`, scene, isSheet: true }), isTime);
  }
  return seen;
}
