import { type ParseArgsConfig, parseArgs } from 'node:util';
import { KioskError } from '@base/errors.ts';
import { say } from './terminal.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Parses a command line strictly; what is not known is refused with the list of what is. */
export function readArguments<const O extends Options>(argv: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    const argument = /'([^']+)'/.exec(error instanceof Error ? error.message : '')?.[1] ?? argv.join(' ');
    throw new KioskError(
      'agent/bad-argument',
      {
        argument,
        allowed: Object.keys(options)
          .map((name) => `--${name}`)
          .join(', '),
      },
      { cause: error },
    );
  }
}

/** A TCP port as typed. */
export function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new KioskError('agent/bad-argument', { argument: `--port ${text}`, allowed: 'a whole number from 1 to 65535' });
  }
  return port;
}

/** Runs a command; a failure with a code becomes one plain message and an exit code, anything else is a mistake of ours. */
export async function reportFailures(command: () => Promise<number>): Promise<number> {
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof KioskError)) throw error;
    // The details are English; the line above says in Chinese what kind of thing went wrong and where to look.
    const { code } = error;
    say(
      code === 'agent/bad-argument'
        ? `参数不行（${code}）。下面一行说明哪个参数、该怎么写；也可以看 --help。`
        : `没有成功（${code}）：`,
      error.message,
    );
    return error.code === 'agent/bad-argument' ? 2 : 1;
  }
}
