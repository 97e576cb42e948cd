import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/kiosk.ts';

/** The commands of somebody who makes an exhibit, where something is in the way. */
describe('what a maker mistypes', () => {
  it.each([
    ['dev', ['extinguisher', 'another']],
    ['dev', ['extinguisher', '--port', '80.5']],
    ['new-exhibit', []],
    ['poster', []],
    ['poster', ['no-such-exhibit']],
    ['test', ['--exhibit', 'no-such-exhibit']],
  ] as const)('%s %j is refused with what will do, in both languages, exit code 2', async (name, args) => {
    const command = runCommand(name, args);
    expect(await command.ended).toBe(2);
    expect(command.said()).toMatch(/参数不行（agent\/bad-argument）/);
    expect(command.said()).toContain('what will: ');
    expect(command.said()).not.toMatch(/^\s+at /m);
  });
});

describe('dev, when its port is taken', () => {
  it('takes the next free one and prints it', async () => {
    const other = createServer();
    await new Promise<void>((resolve, reject) => other.once('error', reject).listen(0, 'localhost', resolve));
    const { port } = other.address() as { port: number };
    const server = runCommand('dev', ['extinguisher', '--no-open', '--port', String(port)]);
    const address = new URL(await server.firstLine);
    server.child.kill('SIGTERM');
    await server.ended;
    await new Promise((resolve) => other.close(resolve));
    expect(Number(address.port)).toBeGreaterThan(port);
    expect(address.pathname).toBe('/exhibits/extinguisher/');
  });
});
