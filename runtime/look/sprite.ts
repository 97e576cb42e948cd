import type { CSSProperties } from 'react';

/** One picture of the plinth, drawn to scale by the bake. All lengths in millimetres. */
export interface Sprite {
  url: string;
  widthMm: number;
  heightMm: number;
  /** The part's own origin (centre or pivot) from the picture's upper left corner. */
  anchorMm: { x: number; y: number };
  pxPerMm: number;
  /** How far above the anchor the face is drawn on which a word lies. */
  faceMm: number;
  /** For pictures that stretch: top, right, bottom, left. */
  nine: { outsetMm: readonly [number, number, number, number]; sliceMm: readonly [number, number, number, number] } | null;
}

/** A length on the glass. `scale` serves parts that grow with their target. */
export const mm = (value: number, scale = 1): string => `calc(${Math.round(value * scale * 1000) / 1000} * var(--mm))`;

/** Places a sprite so that its anchor lies on the upper left corner of the positioned parent. */
export function spriteStyle(sprite: Sprite, scale = 1): CSSProperties {
  return {
    position: 'absolute',
    left: mm(-sprite.anchorMm.x, scale),
    top: mm(-sprite.anchorMm.y, scale),
    width: mm(sprite.widthMm, scale),
    height: mm(sprite.heightMm, scale),
    backgroundImage: `url("${sprite.url}")`,
    backgroundSize: '100% 100%',
    pointerEvents: 'none',
  };
}

/** Stretches a nine-part sprite round an element of any size: its shadow reaches beyond the element's box. */
export function nineStyle(sprite: Sprite, scale = 1): CSSProperties {
  if (!sprite.nine) return {};
  const { sliceMm, outsetMm } = sprite.nine;
  return {
    borderStyle: 'solid',
    borderWidth: 0,
    borderImageSource: `url("${sprite.url}")`,
    borderImageSlice: `${sliceMm.map((value) => Math.round(value * sprite.pxPerMm)).join(' ')} fill`,
    borderImageWidth: sliceMm.map((value) => mm(value, scale)).join(' '),
    borderImageOutset: outsetMm.map((value) => mm(value, scale)).join(' '),
    borderImageRepeat: 'stretch',
  };
}

/** A tile that repeats at its true size. */
export const tileStyle = (sprite: Sprite, scale = 1): CSSProperties => ({
  backgroundImage: `url("${sprite.url}")`,
  backgroundSize: `${mm(sprite.widthMm, scale)} ${mm(sprite.heightMm, scale)}`,
});
