// npm test: every check there is, in order, past failures, closing with 'N passed, N failed'.
// `npm test -- unit e2e` runs those stages alone.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINES } from './engines.mjs';
import { ensureInstalled } from './install.mjs';
import { slowest, testsOfPlaywright, testsOfVitest } from './reports.mjs';
import { freePort, root, run } from './run.mjs';

const reports = '.cache/test';

const npmRun = (script, args = [], env = {}) =>
  run('npm', ['run', '--silent', script, '--', ...args], env);

/** A check that passes or fails as one. */
const single = (script) => async () => {
  const failed = (await npmRun(script)) === 0 ? 0 : 1;
  return { passed: 1 - failed, failed, skipped: 0, names: [] };
};

/** The site, and the site as one file. */
async function bothBuilds() {
  const site = await single('build')();
  const file = await single('build:single')();
  const names = [];
  return {
    passed: site.passed + file.passed,
    failed: site.failed + file.failed,
    skipped: 0,
    names,
  };
}

/** What a runner's report says; a run that failed without naming a test counts as one failure. */
function counted(code, report, read) {
  let tests = [];
  try {
    tests = read(JSON.parse(readFileSync(join(root, report), 'utf8')));
  } catch (error) {
    console.error(`No report of the tests can be read: ${error.message}`);
  }
  const named = (wanted) =>
    tests
      .filter(({ status }) => status === wanted)
      .map(({ name, why }) => (why ? `${name} (${why})` : name));
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(named);
  if (passed.length + failed.length === 0) console.error('No test was run.');
  const silentFailure = failed.length === 0 && (code !== 0 || passed.length === 0);
  return {
    passed: passed.length,
    failed: failed.length + (silentFailure ? 1 : 0),
    skipped: skipped.length,
    names: [
      ...failed.map((name) => `failed: ${name}`),
      ...skipped.map((name) => `skipped: ${name}`),
    ],
    tests,
  };
}

async function unit() {
  const report = `${reports}/unit.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await npmRun('unit', reporters);
  return counted(code, report, testsOfVitest);
}

/** The browser tests in one browser, whose name for playwright.config.ts is in `env`. */
async function browserTests(engine, env = {}) {
  if (!existsSync(join(root, 'dist/index.html')))
    throw new Error('There is no dist/: build first.');
  if (!existsSync(join(root, 'dist-single/backstep.html')))
    throw new Error('There is no dist-single/: build:single first.');
  const { ensureFonts } = await import('./fonts.mjs');
  await ensureFonts();
  const report = `${reports}/${engine}.json`;
  const code = await run('npx', ['playwright', 'test'], {
    ...env,
    BACKSTEP_ENGINE: engine,
    BACKSTEP_E2E_REPORT: report,
    BACKSTEP_PORT: String(await freePort()),
  });
  return counted(code, report, testsOfPlaywright);
}

async function e2e() {
  const { ensureChromium } = await import('./chromium.mjs');
  return browserTests('chromium', { CHROMIUM_PATH: await ensureChromium() });
}

/** The browser tests in another engine, where it is found. */
const elsewhere = (engine) => async () => {
  const { name, find, tryStart, packages } = ENGINES[engine];
  const found = await find();
  if (found === undefined) {
    const left = `${name}: not found, left out (Debian: ${packages.join(', ')})`;
    console.log(left);
    return { passed: 0, failed: 0, skipped: 0, names: [left], isLeftOut: true };
  }
  console.log(`${name}: ${found.path}`);
  await tryStart(found).catch((error) => {
    throw new Error(`${name} (${found.path}) cannot be started: ${error.message}`);
  });
  return browserTests(engine);
};

/** In the order in which they run: what is quick to tell comes first. */
const STAGES = {
  types: single('types'),
  lint: single('lint'),
  imports: single('imports'),
  unit,
  build: bothBuilds,
  e2e,
  ...Object.fromEntries(Object.keys(ENGINES).map((engine) => [engine, elsewhere(engine)])),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(STAGES, name));
if (unknown.length > 0) {
  console.error(`No stage ${unknown.join(', ')}. There are: ${Object.keys(STAGES).join(', ')}.`);
  process.exit(2);
}

await ensureInstalled();
rmSync(join(root, reports), { recursive: true, force: true });
mkdirSync(join(root, reports), { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
const ran = [];
const lines = [];
for (const [name, stage] of Object.entries(STAGES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n— ${name} —`);
  const started = Date.now();
  const counts = await stage().catch((error) => {
    console.error(error.message);
    return { passed: 0, failed: 1, skipped: 0, names: [`failed: ${error.message}`] };
  });
  for (const key of Object.keys(total)) total[key] += counts[key];
  ran.push(...(counts.tests ?? []));
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const verdict = counts.failed > 0 ? 'FAILED' : counts.isLeftOut ? 'absent' : 'ok';
  lines.push(
    `  ${name.padEnd(8)} ${verdict.padEnd(7)} ${String(counts.passed).padStart(5)} of ${counts.passed + counts.failed} in ${seconds} s`,
    // Again where the run ends: whoever sees the end alone (CI shows no more) knows what to look at.
    ...counts.names.map((name) => `           ${name}`),
  );
}

if (ran.length > 0) {
  console.log('\nThe ten slowest tests:');
  for (const { name, seconds } of slowest(ran, 10))
    console.log(`  ${seconds.toFixed(1).padStart(6)} s  ${name}`);
}
console.log(`\n${lines.join('\n')}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
