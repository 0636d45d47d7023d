// npm run problems: writes the library of published problems into docs/problems.md, as src/library has it.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { messagesPlugin } from './messagesPlugin.mjs';
import { root } from './run.mjs';

const bundle = join(root, '.cache', 'problems');
await build({
  root,
  configFile: false,
  logLevel: 'error',
  plugins: [messagesPlugin()],
  build: { ssr: 'tests/tooling/problemList.ts', outDir: bundle, target: 'node20', minify: false },
});
const { withProblems } = await import(pathToFileURL(join(bundle, 'problemList.js')).href);
const file = join(root, 'docs', 'problems.md');
await writeFile(file, withProblems(await readFile(file, 'utf8')));
