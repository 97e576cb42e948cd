import { describe, expect, it } from 'vitest';
import { pinFits } from '../../runtime/agent/operator/pin-hash.ts';
import { runCommand } from '../support/kiosk.ts';

async function run(name: string, args: readonly string[], input = '') {
  const command = runCommand(name, args, { input });
  return { code: await command.ended, printed: command.printed(), said: command.said() };
}

describe('npm run pin', () => {
  it('prints a hash that fits, and the PIN nowhere', async () => {
    const { code, printed, said } = await run('pin', ['--json'], '731904\n');
    expect(code).toBe(0);
    expect(printed + said).not.toContain('731904');
    expect(await pinFits('731904', (JSON.parse(printed) as { pinHash: string }).pinHash)).toBe(true);
  });

  it('takes no PIN as an argument, and does not repeat one', async () => {
    const { code, printed, said } = await run('pin', ['731904']);
    expect([code, printed]).toEqual([2, '']);
    expect(said).not.toContain('731904');
  });

  it('refuses the first PINs that anybody tries', async () => {
    expect(await run('pin', [], '123456\n')).toMatchObject({ code: 1, printed: '' });
  });
});

describe('npm run status-code', () => {
  it('explains a code in words and as JSON', async () => {
    const words = await run('status-code', ['7vs', '9l4']);
    expect(words.code).toBe(0);
    for (const part of ['! 时钟', 'clock: doubtful', '! 休息的展品：2', 'build: 3F2A', '  展台文件：在用'])
      expect(words.printed).toContain(part);
    const json = JSON.parse((await run('status-code', ['--json', '7VS9L4'])).printed) as object;
    expect(json).toMatchObject({ kioskFile: true, clock: false, atRest: 2, build: '3F2A', sameBuild: false });
  });

  it('notices what was misheard', async () => {
    const { code, said } = await run('status-code', ['7VS9L5']);
    expect(code).toBe(1);
    expect(said).toContain('misheard');
  });
});
