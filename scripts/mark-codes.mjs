// npm run codes: writes the codes of marks into docs/formats.md, as the engine has them.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from './run.mjs';

const bundle = join(root, '.cache', 'codes');
await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: { ssr: 'tests/tooling/markCodes.ts', outDir: bundle, target: 'node20', minify: false },
});
const { withCodes } = await import(pathToFileURL(join(bundle, 'markCodes.js')).href);
const file = join(root, 'docs', 'formats.md');
await writeFile(file, withCodes(await readFile(file, 'utf8')));
