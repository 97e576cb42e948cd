import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bakeModel, type Recipe } from './bake-model.ts';
import { encodeModel } from './encode.ts';

/*
 * node --import tsx runtime/bake/light/bake-file.ts <recipe.bake.ts> <out.bin>
 *
 * Bakes one recipe in a process of its own, so that a build can bake two at a time and stays responsive.
 */

const [recipePath, outPath] = process.argv.slice(2);
if (!recipePath || !outPath) throw new Error('usage: bake-file <recipe.bake.ts> <out.bin>');
const started = performance.now();
const name = basename(recipePath, '.bake.ts');
const module = (await import(pathToFileURL(resolve(recipePath)).href)) as { default: Recipe };
const meshes = bakeModel(module.default, (text) => console.log(`bake ${name}: ${text}`));
const bytes = encodeModel(meshes);
writeFileSync(outPath, bytes);
const triangles = meshes.reduce((sum, mesh) => sum + mesh.indices.length / 3, 0);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`bake ${name}: ${meshes.length} meshes, ${triangles} triangles, ${bytes.length} bytes, ${seconds} s`);
