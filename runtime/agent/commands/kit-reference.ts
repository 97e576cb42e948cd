import { writeFileSync } from 'node:fs';
import { readArguments, reportFailures } from '../arguments.ts';
import { kitReference } from '../kit-reference.ts';
import { inProject, readText } from '../places.ts';
import { print, say } from '../terminal.ts';

const HELP = `npm run kit-reference [-- --check]
从源代码的注释写出展项工具包的参考：runtime/kit/REFERENCE.md。
Writes the reference of the kit from the comments in its source: runtime/kit/REFERENCE.md.

  --check   writes nothing; exit code 1 when the file is not what would be written`;

export function main(argv: readonly string[]): Promise<number> {
  return reportFailures(async () => {
    const { values } = readArguments(argv, {
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    });
    if (values.help) {
      print(HELP);
      return 0;
    }
    const file = inProject('runtime', 'kit', 'REFERENCE.md');
    const text = kitReference(inProject('runtime', 'kit'));
    if (values.check) {
      if (readText(file) === text) return 0;
      say('参考过时了：npm run kit-reference', 'The reference is out of date: npm run kit-reference');
      return 1;
    }
    writeFileSync(file, text);
    print('runtime/kit/REFERENCE.md');
    return 0;
  });
}
