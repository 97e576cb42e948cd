import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import { type Row, rowOf } from '../report.ts';
import { isCode } from '../site-files.ts';

const KB = 1000;
const MB = 1000 * 1000;

/** What each exhibit brings beside the frame and its kit: code as it is sent, data as it lies on the disk. */
export async function exhibitSizes(bench: Bench): Promise<Row[]> {
  const { site, kiosk, siteFolder } = bench;
  const frame = site.codeFrom('/frame/index.html');
  return kiosk.exhibits.flatMap(({ id, entry, files }) => {
    const own = [...site.codeFrom(entry)].filter((path) => !frame.has(path));
    const data = files.map(({ path }) => path).filter((path) => !isCode(path) && !path.endsWith('.html'));
    const bytes = (path: string) => statSync(join(siteFolder, path)).size;
    const sum = (paths: readonly string[], size: (path: string) => number) =>
      paths.reduce((total, path) => total + size(path), 0);
    return [
      rowOf({
        id: 'exhibit-code',
        exhibit: id,
        zh: '展项代码',
        en: 'own code, gzip',
        unit: 'KB',
        runs: [sum(own, site.gzipBytes) / KB],
        budget: { of: 'value', most: 400 },
        detail: { files: own.length, 'kit and frame KB': sum([...frame], site.gzipBytes) / KB },
      }),
      rowOf({
        id: 'exhibit-data',
        exhibit: id,
        zh: '展项数据',
        en: 'own data',
        unit: 'MB',
        runs: [sum(data, bytes) / MB],
        budget: { of: 'value', most: 25 },
        detail: { files: data.length },
      }),
    ];
  });
}
