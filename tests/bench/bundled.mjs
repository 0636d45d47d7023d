import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from '../../scripts/run.mjs';

const folder = join(root, '.cache', 'bench');

/** A file of tests/bench with all that it imports, made ready for Node. */
export async function bundled(name) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: `tests/bench/${name}.ts`,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
    },
  });
  return import(pathToFileURL(join(folder, `${name}.js`)).href);
}
