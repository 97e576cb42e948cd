import { runCommand } from '@tests/support/kiosk.ts';
import { describe, expect, it } from 'vitest';
import { REPORT_SCHEMA, type Report } from './report.ts';

/** The site is the one that the test command has built. */
const bench = (...args: string[]) => runCommand('bench', ['--site', 'dist', '--runs', '1', ...args]);

describe('npm run bench', () => {
  it('measures what is asked for and prints the report, and nothing else, as JSON', { timeout: 300_000 }, async () => {
    const command = bench('--json', '--only', 'exhibit-code,event');
    expect(await command.ended, command.said()).toBe(0);
    const report = JSON.parse(command.printed()) as Report;
    expect(report.schema).toBe(REPORT_SCHEMA);
    expect(report.machine.cores).toBeGreaterThan(0);
    expect(report.machine.chromium).toMatch(/\d+\.\d+/);
    expect(report.rows.map(({ id }) => id)).toEqual(['exhibit-code', 'event']);
    for (const row of report.rows) {
      expect(row.value.median).toBeGreaterThan(0);
      expect(row.verdict).toBe(row.value.median <= row.budget!.most ? 'ok' : 'over');
    }
  });

  it('refuses a row that it does not have, and says which there are', async () => {
    const command = bench('--only', 'speed');
    expect(await command.ended).toBe(2);
    expect(command.said()).toContain('start-offline');
  });

  it('cannot measure a site that is not there, and says so by its exit code', async () => {
    const command = runCommand('bench', ['--site', 'no-such-site', '--only', 'exhibit-code']);
    expect(await command.ended).not.toBe(0);
    expect(command.said()).toContain('no-such-site');
  });
});
