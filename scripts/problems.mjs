// npm run problems: writes the library of published problems into docs/problems.md, as src/library has it; with --try
// ten of them are set up in the built page as well, action by action, and what comes of it is compared.
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
const { isSetUp, PLANS, withProblems } = await import(
  pathToFileURL(join(bundle, 'problemList.js')).href
);
const file = join(root, 'docs', 'problems.md');
await writeFile(file, withProblems(await readFile(file, 'utf8')));

if (process.argv.includes('--try')) {
  const { setUp } = await import('./set-up-problems.mjs');
  for (const { id, actions, address } of await setUp(PLANS)) {
    const isExact = isSetUp(id, address);
    console.log(
      `${id}: ${actions} actions, ${isExact ? 'exact' : `not as it should be: ${address}`}`,
    );
    if (!isExact || actions > 25) process.exitCode = 1;
  }
}
