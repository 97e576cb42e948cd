import { KioskError } from '@base/errors.ts';
import { type CodeFault, decodeStatus, MOST_AT_REST, type StatusFacts, shortBuild } from '@protocol/status-code.ts';
import { readArguments, reportFailures } from '../arguments.ts';
import { inProject } from '../places.ts';
import { readSite } from '../site.ts';
import { print, printJson, say } from '../terminal.ts';

const HELP = `npm run status-code -- <code> [--json]
解释电话里听到的六位状态码：展台文件、离线存储、空间、时钟、记录、休息的展品、版本。
Explains the six characters that a kiosk shows at its attract loop: file, offline store, space, clock, records,
exhibits at rest, build. Small letters, spaces and dashes do not matter.

  --json   the same as JSON on standard output

Exit code 1: the code was misheard. Exit code 2: an argument that is not known.`;

export function main(argv: readonly string[]): Promise<number> {
  return reportFailures(async () => {
    const { values, positionals } = readArguments(argv, {
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    });
    if (values.help) {
      print(HELP);
      return 0;
    }
    if (positionals.length === 0) throw new KioskError('agent/bad-argument', { argument: '(nothing)', allowed: '<code>' });
    const code = positionals.join('').toUpperCase();
    const decoded = decodeStatus(code);
    if (!decoded.ok) {
      if (values.json) printJson({ code, ...decoded.error });
      tellFault(decoded.error);
      return 1;
    }
    const sameBuild = shortBuild(readSite(inProject('dist')).build) === decoded.value.build;
    if (values.json) printJson({ code, ...decoded.value, sameBuild });
    else print(inWords(decoded.value, sameBuild).join('\n'));
    return 0;
  });
}

const WORDS: readonly [keyof StatusFacts, string, string][] = [
  [
    'kioskFile',
    '展台文件：在用 / kiosk file: in use',
    '展台文件：没有采用，用的是上一份 / kiosk file: refused, the last good one runs',
  ],
  ['offline', '断网：都能用 / offline: everything plays', '断网：还不全 / offline: something is not stored yet'],
  ['storage', '空间：够 / disk: enough room', '空间：快满了 / disk: nearly full'],
  ['clock', '时钟：可信 / clock: plausible', '时钟：不可信 / clock: doubtful'],
  ['visits', '记录：都存好了 / visits: all written', '记录：有丢失 / visits: some could not be written'],
];

function inWords(facts: StatusFacts, sameBuild: boolean): string[] {
  const rest = `${facts.atRest}${facts.atRest === MOST_AT_REST ? '+' : ''}`;
  return [
    ...WORDS.map(([key, good, bad]) => `${facts[key] ? '  ' : '! '}${facts[key] ? good : bad}`),
    `${facts.atRest === 0 ? '  ' : '! '}休息的展品：${rest} / exhibits at rest: ${rest}`,
    `  版本：${facts.build}${sameBuild ? '，与这里相同' : '，与这里不同'} / build: ${facts.build}, ${sameBuild ? 'the same as here' : 'not the one here'}`,
  ];
}

function tellFault(fault: CodeFault): void {
  if (fault.fault === 'length')
    say(`听到 ${fault.found} 个字符，应该是 6 个。`, `This has ${fault.found} characters; a code has 6.`);
  else if (fault.fault === 'character')
    say(
      `第 ${fault.place} 个字符“${fault.character}”不会出现在状态码里，请再听一次。`,
      `Character ${fault.place}, "${fault.character}", is never part of a code; please ask again.`,
    );
  else say('校验不对，有一个字符听错了，请再听一次。', 'The check does not fit: something was misheard; please ask again.');
}
