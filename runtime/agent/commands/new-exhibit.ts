import { KioskError } from '@base/errors.ts';
import { readArguments, reportFailures } from '../arguments.ts';
import { makeExhibit, THEMES } from '../make-exhibit.ts';
import { inProject } from '../places.ts';
import { print, say } from '../terminal.ts';

const HELP = `npm run new-exhibit -- <id> [--title-zh 名称] [--title-en NAME] [--theme THEME]
从模板做一个新展项：exhibits/<id>/。它马上能打开、能玩、能重来，并通过全部展项测试。
Makes a new exhibit from the template in exhibits/<id>/. As it is, it opens, plays, resets and passes every test of exhibits.
How to go on from there: exhibits/README.md

  <id>         lower-case words joined by hyphens, for example wind-turbine
  --title-zh   Chinese title, at most 20 characters (default 新展项)
  --title-en   English title, at most 12 words (default: the id as words)
  --theme      ${THEMES.join(' | ')} (default everyday)

Exit code 2: the id, a title or the theme will not do, or the id is taken. Nothing is written then.`;

export function main(argv: readonly string[]): Promise<number> {
  return reportFailures(async () => {
    const { values, positionals } = readArguments(argv, {
      'title-zh': { type: 'string', default: '新展项' },
      'title-en': { type: 'string' },
      theme: { type: 'string', default: 'everyday' },
      help: { type: 'boolean', default: false },
    });
    if (values.help) {
      print(HELP);
      return 0;
    }
    const [id, ...more] = positionals;
    if (id === undefined || more.length > 0) {
      throw new KioskError('agent/bad-argument', {
        argument: id === undefined ? 'no id' : more.join(' '),
        allowed: 'one id: npm run new-exhibit -- <id>',
      });
    }
    const words = id.replaceAll('-', ' ');
    const request = {
      id,
      titleZh: values['title-zh'],
      titleEn: values['title-en'] ?? words.charAt(0).toUpperCase() + words.slice(1),
      theme: values.theme,
    };
    makeExhibit(request, { templateDir: inProject('runtime', 'kit', 'template'), exhibitsDir: inProject('exhibits') });
    print(`exhibits/${id}/`);
    say(
      `做好了。打开看看：npm run dev -- ${id}　检查：npm test -- --exhibit ${id}　下一步：exhibits/README.md`,
      `Done. Look at it: npm run dev -- ${id}   Check it: npm test -- --exhibit ${id}   What next: exhibits/README.md`,
    );
    return 0;
  });
}
