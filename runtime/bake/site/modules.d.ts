declare module '*?ruby' {
  const ruby: Readonly<Record<string, readonly string[]>>;
  export default ruby;
}

declare module 'subset-font' {
  /** Cuts a font to the glyphs that a text needs. */
  export default function subsetFont(font: Buffer, text: string, options: { targetFormat: 'woff2' | 'sfnt' }): Promise<Buffer>;
}
