import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type KioskFile, kioskSchema } from '@config/schema.ts';
import { inProject } from '../../../runtime/agent/places.ts';
import { hostFrame, openMessage } from '../../support/frame-host.ts';
import type { Bench } from '../bench.ts';
import { type Row, rowOf } from '../report.ts';

const PIXELS_PER_MP = 1_000_000;

const kiosks = (): KioskFile[] => {
  const folder = inProject('kiosk-config', 'kiosks');
  return readdirSync(folder).map((file) => kioskSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
};

/** Pixels of each exhibit's canvas on the panel of every kiosk, at the panel's own resolution. */
export async function canvasPixels(bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  const { context, close } = await bench.launch();
  try {
    for (const { id, entry } of bench.kiosk.exhibits) {
      const sizes: Record<string, number> = {};
      for (const { id: name, display, profile } of kiosks()) {
        bench.tell(`canvas of ${id} on ${name}`);
        const page = await context.newPage();
        await page.setViewportSize({ width: display.widthPx, height: display.heightPx });
        const hosted = await hostFrame(page, bench.origin, bench.slotOrigin);
        await hosted.send(openMessage(id, { entry, display, profile, mode: 'preview' }));
        await hosted.said('ready');
        sizes[name] = await hosted.inside.evaluate(() => {
          const { width, height } = document.querySelector('canvas')!;
          return width * height;
        });
        await page.close();
      }
      rows.push(
        rowOf({
          id: 'canvas',
          exhibit: id,
          zh: '画布像素',
          en: 'canvas on the largest panel',
          unit: 'MP',
          runs: [Math.max(...Object.values(sizes)) / PIXELS_PER_MP],
          budget: { of: 'value', most: 2.1 },
          detail: Object.fromEntries(Object.entries(sizes).map(([name, pixels]) => [name, pixels / PIXELS_PER_MP])),
        }),
      );
    }
    return rows;
  } finally {
    await close();
  }
}
