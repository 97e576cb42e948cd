import { execFileSync } from 'node:child_process';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import { chromiumFile } from '../support/chromium.ts';
import type { Machine } from './report.ts';

const GB = 1024 ** 3;

export const loadNow = (): number => loadavg()[0]!;

export function machineFacts(loadBefore: number): Machine {
  const all = cpus();
  return {
    platform: `${platform()} ${arch()}`,
    cpu: all[0]?.model.trim() || 'unknown',
    cores: all.length,
    memoryGb: Math.round((totalmem() / GB) * 10) / 10,
    node: process.versions.node,
    chromium: execFileSync(chromiumFile(), ['--version'], { encoding: 'utf8' }).trim().split(' built on')[0]!,
    load: { before: loadBefore, after: loadNow() },
  };
}
