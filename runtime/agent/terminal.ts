/** What a person at the terminal reads: Chinese first, English below. Goes to stderr, so that stdout stays for programs. */
export function say(chinese: string, english: string): void {
  process.stderr.write(`${chinese}\n${english}\n`);
}

export function list(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`  - ${line}\n`);
}

/** One answer on stdout, for a program. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/**
 * A reader that goes away (a closed terminal, `| head`) must not stop a kiosk. Node turns a failed write into an
 * uncaught error unless somebody listens.
 */
export function surviveClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
}
