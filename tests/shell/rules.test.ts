import { readFileSync } from 'node:fs';
import { kioskSchema } from '@config/schema.ts';
import { expect, it } from 'vitest';
import { rulesOf } from '../../runtime/shell/rules.ts';

const file = new URL('../../kiosk-config/kiosks/van-32.json', import.meta.url);
const resolved = { kiosk: kioskSchema.parse(JSON.parse(readFileSync(file, 'utf8'))), programme: [], exhibits: [] };

it('P3: each visit begins with the kiosk’s defaults, and calm where the machine asks for reduced motion', () => {
  const { languages, defaults } = resolved.kiosk;
  const expected = { language: languages.default, ...defaults };
  expect(rulesOf(resolved).defaults).toMatchObject(expected);
  expect(rulesOf(resolved, true).defaults).toMatchObject({ ...expected, calm: true });
  expect(rulesOf(resolved, true).quietDefaults.calm).toBe(true);
});
