/**
 * Every failure has a code, and every code has one message. Staff read the code and the message;
 * a visitor never sees either. The details of a code are compulsory, so that a message is never vague.
 */
interface ErrorDetails {
  'science/out-of-range': { name: string; value: number; allowed: string };
  'exhibit/failed': { exhibitId: string; phase: string };
  'exhibit/unknown': { exhibitId: string; known: readonly string[] };
  'exhibit/bad-definition': { exhibitId: string; problems: readonly string[] };
  'exhibit/missing-word': { exhibitId: string; key: string; language: string };
  'stage/context-lost': { reason: string };
  'protocol/unexpected': { what: string };
  'config/refused': { file: string; problems: readonly string[] };
  'agent/port-taken': { port: number };
  'agent/bad-argument': { argument: string; allowed: string };
  'agent/build-failed': { folder: string };
  'agent/no-kiosk': { file: string };
  'agent/no-chromium': { looked: readonly string[] };
  'bake/bad-geometry': { part: string; reason: string };
  'visits/store-failed': { step: string };
}

export type ErrorCode = keyof ErrorDetails;

const MESSAGES: { [C in ErrorCode]: (d: ErrorDetails[C]) => string } = {
  'science/out-of-range': (d) => `${d.name} is ${d.value}; allowed is ${d.allowed}`,
  'exhibit/failed': (d) => `exhibit ${d.exhibitId} failed while ${d.phase}`,
  'exhibit/unknown': (d) => `there is no exhibit ${d.exhibitId}; known are ${d.known.join(', ') || 'none'}`,
  'exhibit/bad-definition': (d) => `exhibit ${d.exhibitId} is not well defined:\n  - ${d.problems.join('\n  - ')}`,
  'exhibit/missing-word': (d) => `exhibit ${d.exhibitId} has no text for ${d.key} in ${d.language}`,
  'stage/context-lost': (d) => `the canvas is gone for good: ${d.reason}`,
  'protocol/unexpected': (d) => `unexpected message: ${d.what}`,
  'config/refused': (d) => `${d.file} was not accepted:\n  - ${d.problems.join('\n  - ')}`,
  'agent/port-taken': (d) => `port ${d.port} is taken by another program; choose another with --port`,
  'agent/bad-argument': (d) => `${d.argument} will not do; what will: ${d.allowed}`,
  'agent/build-failed': (d) => `the build failed and there is no earlier site in ${d.folder}`,
  'agent/no-kiosk': (d) => `no kiosk can run: ${d.file} is not usable, none was kept and the site carries none`,
  'agent/no-chromium': (d) =>
    `no Chromium was found (looked at ${d.looked.join(', ')}); install one, or name its file in the variable CHROMIUM`,
  'bake/bad-geometry': (d) => `the part ${d.part} cannot be baked: ${d.reason}`,
  'visits/store-failed': (d) => `the visit store failed while ${d.step}`,
};

/** An error with a code that tests assert and staff can look up. `cause` keeps what the platform threw. */
export class KioskError<C extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'KioskError';
  constructor(
    readonly code: C,
    readonly details: ErrorDetails[C],
    options?: { cause?: unknown },
  ) {
    super(MESSAGES[code](details), options);
  }
}
