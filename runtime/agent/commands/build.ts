import { readArguments, reportFailures } from '../arguments.ts';
import { buildSite } from '../build-site.ts';
import { print, printJson, say } from '../terminal.ts';

const HELP = `npm run build [-- --force] [-- --json]
构建网站到 dist/；没有变化就不重建。
Builds the site into dist/, when something it is made from has changed.

  --force   build even when nothing changed
  --json    the outcome as JSON on standard output`;

export function main(argv: readonly string[]): Promise<number> {
  return reportFailures(async () => {
    const { values } = readArguments(argv, {
      force: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    });
    if (values.help) {
      print(HELP);
      return 0;
    }
    const outcome = await buildSite({ force: values.force, kioskFiles: 'built-in' });
    if (values.json) printJson(outcome);
    if (!outcome.ok) say('构建失败，见上文。', 'The build failed; see above.');
    else if (outcome.built) say(`构建完成，用时 ${outcome.seconds} 秒。`, `Built in ${outcome.seconds} s.`);
    else say('没有变化，无需构建。', 'Nothing changed; the site is up to date.');
    return outcome.ok ? 0 : 1;
  });
}
