import type { Bench } from '../bench.ts';
import { type Row, rowOf } from '../report.ts';
import { goHome, openExhibit } from './shell-page.ts';

/** A tap on home opens each exhibit in the warm frame, in a browser that has just started on a machine that knows the programme. */
export async function opening(bench: Bench): Promise<Row[]> {
  const profile = await bench.storedProfile();
  const baseline = await bench.bareFirstFrames();
  const rows: Row[] = [];
  for (const { id } of bench.kiosk.exhibits) {
    const runs: number[] = [];
    // The first fills the cache of the slots, as the bare page's profile has been filled.
    for (let run = -1; run < bench.runs; run++) {
      bench.tell(`opening ${id} ${Math.max(0, run + 1)}/${bench.runs}`);
      const { page, close } = await bench.launch(profile);
      try {
        await goHome(page, bench);
        const ms = await openExhibit(page, id);
        if (run >= 0) runs.push(ms);
      } finally {
        await close();
      }
    }
    rows.push(
      rowOf({
        id: 'open',
        exhibit: id,
        zh: '打开展项',
        en: 'tap on home to first usable frame, warm frame',
        unit: 'ms',
        runs,
        baseline: { what: 'bare page, first frame', runs: baseline },
        budget: { of: 'baseline', most: 0.8 },
      }),
    );
  }
  return rows;
}
