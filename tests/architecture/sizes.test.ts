import { describe, expect, it } from 'vitest';
import { filesBelow } from './files.ts';
import { pixelSizesInCss, pixelSizesInStyle } from './sizes.ts';

const FOLDERS = ['runtime/look', 'runtime/kit', 'runtime/shell', 'exhibits'];

describe('no target and no text has its size in px', () => {
  it('in the style sheets of look, kit, shell and the exhibits', () => {
    expect(FOLDERS.flatMap((folder) => filesBelow(folder, /\.css$/)).flatMap(pixelSizesInCss)).toEqual([]);
  });

  it('in the styles of their elements', () => {
    expect(FOLDERS.flatMap((folder) => filesBelow(folder, /\.tsx$/)).flatMap(pixelSizesInStyle)).toEqual([]);
  });

  it.each([
    'font-size: 16px',
    'width: 44px',
    'min-height: calc(2 * var(--mm) + 4px)',
    'height: 1px',
    'max-width: .5px',
    'font: 600 18px/1.2 sans-serif',
    'flex-basis: 10px',
    'block-size: 10px',
  ])('"%s" is caught', (declaration) => {
    expect(pixelSizesInCss({ path: 'a.css', text: `.plate {\n  color: red; ${declaration};\n}` })).toHaveLength(1);
  });

  it.each([
    'width: 0',
    'height: 0px',
    'width: calc(20 * var(--mm))',
    'font-size: var(--type-body)',
    '/* width: 4px */',
    'max-width: 100%',
    'margin: 4px',
  ])('"%s" is not', (declaration) => {
    expect(pixelSizesInCss({ path: 'a.css', text: `.plate { ${declaration}; }` })).toEqual([]);
  });

  it('an element with a size in px is caught, one with a computed size is not', () => {
    const style = (text: string) => pixelSizesInStyle({ path: 'A.tsx', text: `<div style={{ ${text} }} />` });
    expect(style("fontSize: '12px', color: 'red'")).toHaveLength(1);
    expect(style('width: 44, minHeight: 3.5')).toHaveLength(2);
    expect(style("width: rect.width, height: '100%', minWidth: 0, maxHeight: px(size)")).toEqual([]);
  });
});
