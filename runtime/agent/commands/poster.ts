import { existsSync } from 'node:fs';
import { drawPoster, posterPage } from '@bake/poster/draw-poster.ts';
import { KioskError } from '@base/errors.ts';
import { readArguments, reportFailures } from '../arguments.ts';
import { findBrowser } from '../find-browser.ts';
import { inProject, projectRoot } from '../places.ts';
import { print } from '../terminal.ts';

const HELP = `npm run poster -- <exhibit>
从展项自己的场景画出海岸上的图片：exhibits/<id>/poster.webp（1280 × 960）。
Draws the picture that stands on the coast, from the exhibit's own scene: exhibits/<id>/poster.webp (1280 × 960).
What it shows is composed in the exhibit's scene/poster-page.ts. To draw it anew after the scene has changed, run it again.

Exit code 2: there is no such exhibit, or it has no scene/poster-page.ts.`;

export function main(argv: readonly string[]): Promise<number> {
  return reportFailures(async () => {
    const { values, positionals } = readArguments(argv, { help: { type: 'boolean', default: false } });
    if (values.help) {
      print(HELP);
      return 0;
    }
    const [id, ...more] = positionals;
    if (id === undefined || more.length > 0 || !existsSync(inProject(posterPage(id)))) {
      throw new KioskError('agent/bad-argument', {
        argument: positionals.join(' ') || 'no id',
        allowed: 'one exhibit that has a scene/poster-page.ts',
      });
    }
    const { file, looked } = findBrowser();
    if (file === null) throw new KioskError('agent/no-chromium', { looked });
    const bytes = await drawPoster(projectRoot, id, file);
    print(`exhibits/${id}/poster.webp: ${Math.round(bytes / 1024)} KB`);
    return 0;
  });
}
