import { brotliDecompressSync } from 'node:zlib';

/*
 * Which characters a WOFF2 font really has: read from its own cmap table after W3C WOFF 2.0 (sections 4 and 5) and
 * OpenType's cmap formats 4 and 12. Uses nothing that the fonts were made with.
 */

const KNOWN_TAGS = 63;
const CMAP = 0;
const GLYF = 10;
const LOCA = 11;

/** Code points with a glyph other than .notdef. */
export function charactersOf(woff2: Buffer): Set<number> {
  const cmap = cmapTable(woff2);
  const found = new Set<number>();
  const count = cmap.readUInt16BE(2);
  for (let i = 0; i < count; i++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + 8 * i + 4));
    const format = table.readUInt16BE(0);
    if (format === 4) readFormat4(table, found);
    else if (format === 12) readFormat12(table, found);
  }
  return found;
}

function cmapTable(woff2: Buffer): Buffer {
  if (woff2.toString('latin1', 0, 4) !== 'wOF2') throw new Error('not a WOFF2 file');
  const tables = woff2.readUInt16BE(12);
  const compressedLength = woff2.readUInt32BE(20);
  let at = 48;
  const base128 = () => {
    let value = 0;
    for (let i = 0; i < 5; i++) {
      const byte = woff2[at++]!;
      value = value * 128 + (byte & 0x7f);
      if ((byte & 0x80) === 0) return value;
    }
    throw new Error('bad UIntBase128');
  };
  let offset = 0;
  let place: { start: number; length: number } | null = null;
  for (let i = 0; i < tables; i++) {
    const flags = woff2[at++]!;
    const tag = flags & 0x3f;
    const name = tag === KNOWN_TAGS ? woff2.toString('latin1', at, at + 4) : tag;
    if (tag === KNOWN_TAGS) at += 4;
    const originalLength = base128();
    const version = flags >> 6;
    // For glyf and loca version 3 means untransformed, for all others version 0.
    const transformed = tag === GLYF || tag === LOCA ? version !== 3 : version !== 0;
    const length = transformed ? base128() : originalLength;
    if (name === CMAP || name === 'cmap') place = { start: offset, length };
    offset += length;
  }
  if (place === null) throw new Error('the font has no cmap');
  const data = brotliDecompressSync(woff2.subarray(at, at + compressedLength));
  return data.subarray(place.start, place.start + place.length);
}

function readFormat4(table: Buffer, found: Set<number>): void {
  const segments = table.readUInt16BE(6) / 2;
  const ends = 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const offsets = deltas + segments * 2;
  for (let i = 0; i < segments; i++) {
    const start = table.readUInt16BE(starts + 2 * i);
    const end = table.readUInt16BE(ends + 2 * i);
    const delta = table.readUInt16BE(deltas + 2 * i);
    const rangeOffset = table.readUInt16BE(offsets + 2 * i);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const at = offsets + 2 * i + rangeOffset + 2 * (code - start);
      const glyph = rangeOffset === 0 ? code + delta : table.readUInt16BE(at);
      if ((glyph & 0xffff) !== 0) found.add(code);
    }
  }
}

function readFormat12(table: Buffer, found: Set<number>): void {
  const groups = table.readUInt32BE(12);
  for (let i = 0; i < groups; i++) {
    const at = 16 + 12 * i;
    for (let code = table.readUInt32BE(at); code <= table.readUInt32BE(at + 4); code++) found.add(code);
  }
}
