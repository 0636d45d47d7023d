// npm run build:single: the whole site as one HTML file, dist-single/backstep.html, that opens by a double click.
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';
import { SINGLE, singleFile } from './single.mjs';

const folder = join(root, 'dist-single');
rmSync(folder, { recursive: true, force: true });
const html = await singleFile();
mkdirSync(folder, { recursive: true });
const file = join(folder, SINGLE);
writeFileSync(file, html);
console.log(`\ndist-single/${SINGLE}, ${(statSync(file).size / 1e6).toFixed(2)} MB`);
