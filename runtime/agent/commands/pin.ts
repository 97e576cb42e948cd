import { KioskError } from '@base/errors.ts';
import { readArguments, reportFailures } from '../arguments.ts';
import { hashPin, LEAST_DIGITS, MOST_DIGITS, pinProblem } from '../operator/pin-hash.ts';
import { print, printJson, say } from '../terminal.ts';

const HELP = `npm run pin [-- --json]
为值守页设一个密码：输入两次数字，打印出要写进展台文件 operator.pinHash 的一行。
Makes a PIN for the operator page: asks for it twice and prints what belongs into operator.pinHash of the kiosk's file.

  --json   {"pinHash": …} on standard output

The PIN has ${LEAST_DIGITS} to ${MOST_DIGITS} digits. It is never shown and never an argument, where others could read it. A program may
write it to standard input as one line. Exit code 1: this PIN will not do. Exit code 2: an argument that is not known.`;

const BACKSPACES = ['\u007f', '\b'];
const ENTERS = ['\r', '\n'];
/** Ctrl-C, Ctrl-D. */
const LEAVING = ['\u0003', '\u0004'];

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
    if (positionals.length > 0) throw new KioskError('agent/bad-argument', { argument: 'a PIN', allowed: '--json, --help' });

    const pin = process.stdin.isTTY ? await askTwice() : await readLine();
    if (pin === null) return 1;
    const problem = pinProblem(pin);
    if (problem !== null) {
      say(problem.chinese, problem.english);
      return 1;
    }
    const pinHash = await hashPin(pin);
    if (values.json) printJson({ pinHash });
    else {
      say('把这一行写进展台文件的 operator.pinHash：', 'Write this into operator.pinHash of the kiosk file:');
      print(pinHash);
    }
    return 0;
  });
}

async function askTwice(): Promise<string | null> {
  const first = await ask('新密码 / New PIN: ');
  if (first === null || pinProblem(first) !== null) return first;
  const second = await ask('再输一次 / Once more: ');
  if (second === null) return null;
  if (second === first) return first;
  say('两次输入的不一样。', 'The two are not the same.');
  return null;
}

/** Reads a line from the terminal without showing it; null when somebody leaves. */
function ask(question: string): Promise<string | null> {
  const { stdin } = process;
  process.stderr.write(question);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  stdin.resume();
  return new Promise((resolve) => {
    let typed = '';
    const end = (answer: string | null) => {
      stdin.off('data', hear);
      stdin.setRawMode(false);
      stdin.pause();
      process.stderr.write('\n');
      resolve(answer);
    };
    const hear = (text: string) => {
      for (const key of text) {
        if (ENTERS.includes(key)) return end(typed);
        if (LEAVING.includes(key)) return end(null);
        typed = BACKSPACES.includes(key) ? typed.slice(0, -1) : typed + key;
      }
    };
    stdin.on('data', hear);
  });
}

async function readLine(): Promise<string> {
  let text = '';
  for await (const piece of process.stdin.setEncoding('utf8')) {
    text += piece;
    if (text.includes('\n')) break;
  }
  return text.split(/\r?\n/)[0]!;
}
