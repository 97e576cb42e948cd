import type { Baked } from './bake-plinth.ts';

const camel = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Text of `assets/plinth/index.ts`: one named export for each picture, so that a page carries only what it draws. */
export function indexOf(baked: readonly Baked[]): string {
  const lines = ['// Written by `npm run bake-plinth`. Sizes in millimetres; see runtime/look/sprite.ts.'];
  lines.push('// biome-ignore-all assist/source/organizeImports: the imports stand in the order of the bake.');
  lines.push("import type { Sprite } from '../../runtime/look/sprite.ts';");
  for (const { name } of baked) lines.push(`import ${camel(name)}Url from './${name}.webp?no-inline';`);
  for (const { name, ...rest } of baked) {
    lines.push('', `export const ${camel(name)}: Sprite = {`, `  url: ${camel(name)}Url,`);
    lines.push(`  widthMm: ${rest.widthMm},`, `  heightMm: ${rest.heightMm},`);
    lines.push(`  anchorMm: { x: ${rest.anchorMm.x}, y: ${rest.anchorMm.y} },`);
    lines.push(`  pxPerMm: ${rest.pxPerMm},`, `  faceMm: ${rest.faceMm},`);
    lines.push(
      rest.nine
        ? `  nine: { outsetMm: [${rest.nine.outsetMm.join(', ')}], sliceMm: [${rest.nine.sliceMm.join(', ')}] },`
        : '  nine: null,',
    );
    lines.push('};');
  }
  return `${lines.join('\n')}\n`;
}
