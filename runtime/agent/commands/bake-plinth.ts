import { bakePlinth } from '@bake/plinth/bake-plinth.ts';
import { readArguments, reportFailures } from '../arguments.ts';
import { inProject } from '../places.ts';
import { print } from '../terminal.ts';

const HELP = `npm run bake-plinth [-- name …]
重新绘制石膏台面的贴图（assets/plinth）；写出名字就只画这些。
Draws the pictures of the plinth (assets/plinth) again; with names, only those.`;

export function main(argv: readonly string[]): Promise<number> {
  return reportFailures(async () => {
    const { values, positionals } = readArguments(argv, { help: { type: 'boolean', default: false } });
    if (values.help) {
      print(HELP);
      return 0;
    }
    const bytes = await bakePlinth(inProject('assets', 'plinth'), positionals);
    print(`assets/plinth: ${Math.round(bytes / 1024)} KB`);
    return 0;
  });
}
