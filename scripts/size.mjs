// npm run size: what a first visit must fetch of our JavaScript, compressed, and whose it is.
// The build checks it too, and fails past the budget.

import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from './run.mjs';

/** Bytes of gzip -9 for the entry and everything that it imports statically. */
const BUDGET = 150_000;

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);

/** 'react-dom' for a file of that package, 'src/engine' for one of ours. */
function ownerOf(moduleId) {
  const packages = moduleId.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/);
  if (packages) return packages[1];
  const ours = moduleId.match(/\/(src\/[^/]+)\//);
  return ours ? ours[1] : 'the rest';
}

/** What the page runs first, in whichever chunk it is. */
const ENTRY = /\/src\/main\.tsx$/;

/** The chunks that the browser loads at once: the entry's, and those they import statically. */
function initialChunks(output) {
  const chunks = new Map(
    output.filter((part) => part.type === 'chunk').map((c) => [c.fileName, c]),
  );
  const wanted = new Set(
    [...chunks.values()].filter(({ modules }) => Object.keys(modules).some((id) => ENTRY.test(id))),
  );
  for (const chunk of wanted) for (const file of chunk.imports) wanted.add(chunks.get(file));
  wanted.delete(undefined);
  return [...wanted];
}

/** Prints the initial script's size, package by package; true if it keeps to the budget. */
export function checkSize(output) {
  const shares = new Map();
  let total = 0;
  for (const chunk of initialChunks(output)) {
    const compressed = gzipSync(chunk.code, { level: 9 }).length;
    total += compressed;
    const modules = Object.entries(chunk.modules);
    const length = modules.reduce((sum, [, module]) => sum + module.renderedLength, 0);
    // A file's share of the compressed chunk is taken to be its share of the uncompressed one.
    for (const [id, module] of modules) {
      const share = (compressed * module.renderedLength) / length;
      shares.set(ownerOf(id), (shares.get(ownerOf(id)) ?? 0) + share);
    }
  }
  const rows = [...shares].sort(([, a], [, b]) => b - a);
  console.log('\nInitial script, compressed (a package’s share is approximate):');
  for (const [owner, bytes] of rows) console.log(`${kB(bytes)}  ${owner}`);
  const kept = total <= BUDGET;
  console.log(
    `${kB(total)}  in all, ${kept ? 'within' : 'OVER'} the budget of ${kB(BUDGET).trim()}`,
  );
  return kept;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { output } = await build({ root, logLevel: 'warn', build: { write: false } });
  if (!checkSize(output)) process.exitCode = 1;
}
