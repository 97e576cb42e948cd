import { expect, it } from 'vitest';
import { galleries, type Point } from './gallery/hands.ts';

const open = galleries();

it('rule 9 and 11: ten fingers that come, go and are cancelled leave nothing held and nothing broken', async () => {
  const g = await open('display=van');
  const errors: string[] = [];
  g.page.on('pageerror', (error) => errors.push(String(error)));
  let seed = 7;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  const fingers = new Map<number, Point & { id: number }>();
  for (let turn = 0; turn < 250; turn++) {
    const id = Math.floor(random() * 10);
    const point = { x: 20 + random() * 1240, y: 40 + random() * 480, id };
    if (!fingers.has(id)) {
      fingers.set(id, point);
      await g.touch('touchStart', [...fingers.values()]);
    } else if (random() < 0.55) {
      fingers.set(id, point);
      await g.touch('touchMove', [...fingers.values()]);
    } else if (random() < 0.25) {
      fingers.clear();
      await g.touch('touchCancel', []);
    } else {
      const lifted = fingers.get(id)!;
      fingers.delete(id);
      await g.touch('touchEnd', [lifted]);
    }
  }
  await g.touch('touchCancel', []);
  expect(errors).toEqual([]);
  expect(await g.page.locator('[data-pressed], [data-dragging]').count()).toBe(0);
  const told = await g.told();
  for (const what of ['squeeze', 'hold']) {
    const own = told.filter((line) => line.startsWith(`${what} `));
    expect(own.length).toBeGreaterThan(0);
    expect(own.map((line) => line.endsWith('true'))).toEqual(own.map((_, index) => index % 2 === 0));
    expect(own.at(-1)).toBe(`${what} false`);
  }
});
