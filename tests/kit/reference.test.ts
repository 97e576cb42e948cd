import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kitReference } from '../../runtime/agent/kit-reference.ts';
import { projectRoot } from '../support/kiosk.ts';

const kitDir = join(projectRoot, 'runtime', 'kit');
const written = readFileSync(join(kitDir, 'REFERENCE.md'), 'utf8');

describe('the written reference of the kit', () => {
  it('is up to date: `npm run kit-reference` would change nothing', () => {
    expect(written).toBe(kitReference(kitDir));
  });

  it('has an entry for everything that the index exports, and each entry says what it is', () => {
    const index = readFileSync(join(kitDir, 'index.ts'), 'utf8');
    const names = [...index.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap((match) =>
      match[1]!.split(',').flatMap((part) => part.trim().replace(/^type /, '') || []),
    );
    expect(names.length).toBeGreaterThan(40);
    const entries = new Map(
      written
        .split(/^### /m)
        .slice(1)
        .map((entry) => [entry.slice(0, entry.indexOf('\n')), entry]),
    );
    const beside = written.slice(written.indexOf('\n## Beside the kit'));
    const fromKit = [...entries.keys()].filter((name) => !beside.includes(`\n### ${name}\n`));
    expect(fromKit.sort()).toEqual([...names].sort());
    const silent = [...entries].filter(([, entry]) => /^[^\n]*\n\n```/.test(entry)).map(([name]) => name);
    expect(silent).toEqual([]);
  });

  it('says where the rest comes from: every name that the template imports from the runtime has an entry', () => {
    const template = join(kitDir, 'template');
    const imported = readdirSync(template, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('poster-page.ts'))
      .flatMap((file) => [
        ...readFileSync(join(template, file), 'utf8').matchAll(/import (?:type )?\{([^}]*)\} from '@(?:kit|look|science|base)/g),
      ])
      .flatMap((match) => match[1]!.split(',').flatMap((part) => part.trim().replace(/^type /, '') || []));
    expect(imported.length).toBeGreaterThan(20);
    expect([...new Set(imported)].filter((name) => !written.includes(`\n### ${name}\n`))).toEqual([]);
  });
});
