import { createRandom, type Random } from '../../science/random.ts';
import { add, bandNoise, looped, normalised, type Sound, silence, struck, swell } from './oscillators.ts';

/*
 * Every sound of the museum is made here, from noise and sine waves: nothing recorded, nothing licensed.
 * Materials are those of the models: brass rings, wood ticks, plaster is mute. Nothing resembles an alarm,
 * a siren or a warning tone (rule 36).
 */

const WOOD = [
  [1, 1, 0.03],
  [2.76, 0.5, 0.018],
  [5.4, 0.25, 0.01],
] as const;
const BRASS = [
  [1, 1, 0.24],
  [2.76, 0.55, 0.2],
  [5.4, 0.3, 0.16],
  [8.93, 0.16, 0.09],
] as const;
const IRON = [
  [1, 1, 0.2],
  [1.59, 0.7, 0.16],
  [2.92, 0.5, 0.1],
  [4.6, 0.35, 0.06],
] as const;

interface Recipe {
  /** Peak of the file, 0…1: how loud it is beside the others. */
  peak: number;
  /** Plays round and round without a seam. */
  loop?: boolean;
  make(random: Random): Sound;
}

export const RECIPES = {
  /** A token or plate gives way and settles: the wooden tick of the museum. */
  tick: { peak: 0.35, make: () => hit(0.12, 1150, WOOD) },
  /** A part clicks into the plinth. */
  click: { peak: 0.45, make: () => hit(0.16, 720, WOOD) },
  /** Something heavy comes to rest. */
  settle: { peak: 0.5, make: () => hit(0.3, 190, WOOD) },
  /** The brass pin leaves its hole: scrape, then ring. */
  pin: {
    peak: 0.55,
    make: (random) => {
      const sound = silence(0.9);
      const scrape = bandNoise(random, (t) => 2200 + 2600 * t, 1.6);
      add(sound, 0, 0.16, (t) => scrape(t) * 0.5 * swell(0.05, 0.07, 0.04)(t));
      add(sound, 0.14, 0.76, struck(1480, BRASS));
      return sound;
    },
  },
  /** Spring and valve under the lever. */
  squeeze: {
    peak: 0.4,
    make: (random) => {
      const sound = hit(0.25, 430, IRON);
      const spring = bandNoise(random, (t) => 900 + 2400 * t, 6);
      add(sound, 0, 0.12, (t) => spring(t) * 0.3 * swell(0.02, 0.05, 0.05)(t));
      return sound;
    },
  },
  /** Agent leaving the nozzle. */
  hiss: {
    peak: 0.5,
    loop: true,
    make: (random) => {
      const sound = silence(1.9);
      const jet = bandNoise(random, (t) => 3100 + 180 * Math.sin(9 * t), 0.8);
      const body = bandNoise(random, () => 640, 0.7);
      add(sound, 0, 1.9, (t) => jet(t) * 0.7 + body(t) * 0.5);
      return looped(sound, 0.3);
    },
  },
  /** A fire: low breath with crackles. */
  fire: {
    peak: 0.4,
    loop: true,
    make: (random) => {
      const sound = silence(3.4);
      const breath = bandNoise(random, (t) => 190 + 50 * Math.sin(2.1 * t), 0.8);
      add(sound, 0, 3.4, (t) => breath(t) * (0.8 + 0.2 * Math.sin(5.3 * t)));
      for (let i = 0; i < 34; i++) {
        const at = random.between(0.05, 3.3);
        const snap = bandNoise(random, () => 1500 + 2600 * random.next(), 2);
        const loudness = random.between(0.3, 1.1);
        add(sound, at, 0.03, (t) => snap(t) * loudness * Math.exp(-t / 0.006));
      }
      return looped(sound, 0.4);
    },
  },
  /** The fire is out: breath falls, a soft chord of wood answers. */
  out: {
    peak: 0.45,
    make: (random) => {
      const sound = silence(1.4);
      const breath = bandNoise(random, (t) => 900 * Math.exp(-t * 2.2) + 120, 0.9);
      add(sound, 0, 0.9, (t) => breath(t) * 0.5 * swell(0.05, 0.2, 0.65)(t));
      for (const [i, frequencyHz] of [523.25, 659.26, 783.99].entries()) {
        add(
          sound,
          0.35 + i * 0.12,
          0.8,
          struck(frequencyHz, [
            [1, 0.5, 0.25],
            [4, 0.12, 0.06],
          ]),
        );
      }
      return sound;
    },
  },
  /** A door falls shut. */
  door: {
    peak: 0.55,
    make: (random) => {
      const sound = hit(0.6, 120, WOOD);
      const air = bandNoise(random, () => 260, 0.9);
      add(sound, 0, 0.25, (t) => air(t) * 0.7 * Math.exp(-t / 0.06));
      add(sound, 0.07, 0.2, struck(900, IRON));
      return sound;
    },
  },
  /** An iron lid on an iron pan. */
  lid: {
    peak: 0.5,
    make: () => {
      const sound = hit(0.8, 610, IRON);
      add(sound, 0.11, 0.5, (t) => 0.5 * struck(640, IRON)(t));
      return sound;
    },
  },
  /** The main switch is turned. */
  switch: {
    peak: 0.5,
    make: () => {
      const sound = hit(0.25, 900, WOOD);
      add(sound, 0.06, 0.18, (t) => 0.8 * struck(410, WOOD)(t));
      return sound;
    },
  },
  /** Water on burning oil: a breath of flame, no bang; one swell that rises no faster than a quarter second. */
  fireball: {
    peak: 0.5,
    make: (random) => {
      const sound = silence(1.3);
      const breath = bandNoise(random, (t) => 160 + 420 * Math.exp(-Math.abs(t - 0.35) * 5), 0.7);
      add(sound, 0, 1.3, (t) => breath(t) * swell(0.28, 0.15, 0.85)(t));
      return sound;
    },
  },
  /** Water on a live plug board: a dry crackle, then the breaker falls. */
  shock: {
    peak: 0.4,
    make: (random) => {
      const sound = silence(0.6);
      const arc = bandNoise(random, () => 2400, 1.2);
      add(sound, 0, 0.22, (t) => arc(t) * (Math.sin(2 * Math.PI * 50 * t) > 0.3 ? 0.7 : 0.1) * swell(0.03, 0.12, 0.07)(t));
      add(sound, 0.25, 0.3, struck(520, WOOD));
      return sound;
    },
  },
  /** The ground shakes: a low breath that comes and goes, and wood and crockery that chatter with it. */
  rumble: {
    peak: 0.5,
    loop: true,
    make: (random) => {
      const sound = silence(4.4);
      const ground = bandNoise(random, (t) => 52 + 14 * Math.sin(1.7 * t), 1.4);
      const floor = bandNoise(random, () => 120, 1.1);
      add(sound, 0, 4.4, (t) => ground(t) * (0.75 + 0.25 * Math.sin(4.1 * t)) + 0.35 * floor(t));
      for (let i = 0; i < 46; i++) {
        const at = random.between(0.05, 4.2);
        const loudness = random.between(0.05, 0.22);
        const piece = random.next() < 0.7 ? struck(random.between(240, 620), WOOD) : struck(random.between(1500, 2300), BRASS);
        add(sound, at, 0.12, (t) => loudness * piece(t));
      }
      return looped(sound, 0.5);
    },
  },
  /** A finger on the sea. */
  wave: {
    peak: 0.3,
    make: (random) => {
      const sound = silence(0.9);
      const water = bandNoise(random, (t) => 420 + 700 * Math.exp(-t * 4), 1.1);
      add(sound, 0, 0.9, (t) => water(t) * swell(0.08, 0.05, 0.75)(t));
      return sound;
    },
  },
} satisfies Record<string, Recipe>;

export type SoundName = keyof typeof RECIPES;
export const SOUND_NAMES = Object.keys(RECIPES) as SoundName[];

/** The samples of a sound. The same on every machine: each name has its own seed. */
export function makeSound(name: SoundName): Sound {
  const recipe: Recipe = RECIPES[name];
  const seed = [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7);
  return normalised(recipe.make(createRandom(seed)), recipe.peak);
}

function hit(seconds: number, frequencyHz: number, partials: Parameters<typeof struck>[1]): Sound {
  const sound = silence(seconds);
  add(sound, 0, seconds, struck(frequencyHz, partials));
  return sound;
}
