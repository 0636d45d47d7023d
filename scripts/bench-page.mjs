// npm run bench:page: how fast the built page loads and answers, in a slowed Chromium.
//
// Loading: a new browser with an empty cache each time, 4 times slower CPU, 1600 kbit/s, 150 ms.
// First touch: the button for the next step is pressed while the page comes, until it answers.
// Interaction: the page is loaded at full speed, then the CPU is slowed and 50 real inputs are
// sent, each after the one before has been painted: arrow keys in a field, then a drag.
// Many updates: 100,000 of the classic in the worker, timed at full speed, and with every frame of the
// page watched while the CPU is slowed.
// Each run first waits until the machine has little else to do, and says how idle it was: a figure
// from a busy machine tells nothing. `--runs 9` steadies the medians; `-- load` measures that alone.
// `--peer FOLDER` takes turns with a peer's page that is built there, and says ours as ratios to it;
// docs/performance.md says how to have one, and what was measured.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compare } from './bench/compare.mjs';
import { medians, print, quietMachine, show } from './bench/figures.mjs';
import { firstTouch } from './bench/firstTouch.mjs';
import { arrowKeys, drag } from './bench/interact.mjs';
import { load } from './bench/load.mjs';
import { manyUpdates } from './bench/manyUpdates.mjs';
import { ourPage } from './bench/sites.mjs';
import { BUDGETS } from './bench/targets.mjs';
import { serve } from './serve.mjs';

const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' }, peer: { type: 'string' } },
});
const runs = Number(options.runs);
if (!Number.isInteger(runs) || runs < 1) {
  console.error(
    'npm run bench:page -- [--runs 5] [--peer FOLDER] [load touch keys drag map updates]',
  );
  process.exit(2);
}

/** Runs a measurement so many times; prints and returns the medians. */
async function measure(name, once) {
  const results = [];
  for (let i = 0; i < runs; i++) {
    const idle = await quietMachine();
    results.push({ ...(await once()), idle });
  }
  print(name, results);
  return medians(results);
}

const parts = (ours) => ({
  load: () => measure('load', () => load(ours.url)),
  touch: () => measure('first touch', () => firstTouch(ours)),
  keys: () => measure(`arrow keys in ${ours.field}`, () => arrowKeys(ours.url, ours.field)),
  drag: () => measure(`drag of ${ours.dragged}`, () => drag(ours.url, ours.dragged)),
  /** Without slowing down: a frame is to be enough for the whole map. */
  map: () =>
    measure('drag of the point of a map, at full speed', () =>
      drag(ours.map, ours.mapPoint, { isSlowed: false }),
    ),
  updates: () => measure('100,000 updates in the worker', () => manyUpdates(ours.updates)),
});

/** Measures our page alone; says whether all budgets are kept. */
async function alone(ours) {
  const results = {};
  for (const [part, run] of Object.entries(parts(ours))) {
    if (wanted.length === 0 || wanted.includes(part)) results[part] = await run();
  }
  console.log('\nbudgets');
  let isKept = true;
  for (const [part, key, limit, what] of BUDGETS.filter(([name]) => name in results)) {
    const value = results[part][key];
    const verdict = value <= limit ? 'kept' : 'OVER';
    if (value > limit) isKept = false;
    console.log(`  ${verdict}  ${part}: ${what}: ${show(value)} of ${limit}`);
  }
  return isKept;
}

const folder = options.peer && resolve(options.peer);
if (folder && !existsSync(join(folder, 'index.html'))) {
  console.error(`There is no page in ${folder}: --peer takes a folder with an index.html.`);
  process.exit(2);
}
const { url, close } = await serve();
try {
  const ours = ourPage(url);
  const isReached = folder ? await compare(ours, folder, { runs, wanted }) : await alone(ours);
  if (!isReached) process.exitCode = 1;
} finally {
  close();
}
