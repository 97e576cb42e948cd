import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

/*
 * node --import tsx runtime/bake/fonts/cut-file.ts <source.ttf> <out.woff2>   characters on standard input
 *
 * Cuts one font in a process of its own: it takes seconds of pure computing, for which a build would answer nobody.
 */

const [source, out] = process.argv.slice(2);
if (!source || !out) throw new Error('usage: cut-file <source> <out>');
writeFileSync(out, await subsetFont(readFileSync(source), readFileSync(0, 'utf8'), { targetFormat: 'woff2' }));
