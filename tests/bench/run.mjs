// npm run bench: the engine's speed beside that of other ways, as ratios in one run. Ends with code 1 where a
// target is missed. What others are made of is heavy, so it is installed here, in a folder of its own.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from '../../scripts/run.mjs';
import { bundled } from './bundled.mjs';

const peers = join(root, 'tests', 'bench', 'peers');

/** The libraries beside which the engine is measured; none where they cannot be had. */
async function libraries() {
  if (!existsSync(join(peers, 'node_modules', '.package-lock.json'))) {
    console.log('Installing TensorFlow.js and brain.js for the comparison …');
    const options = ['--ignore-scripts', '--no-audit', '--no-fund'];
    const code = await run('npm', ['ci', '--prefix', peers, ...options]);
    if (code !== 0) {
      console.log('They cannot be installed here, so the comparison is made without them.\n');
      return [];
    }
  }
  try {
    const { tensorflow } = await import('./peers/tensorflow.mjs');
    const { brainjs } = await import('./peers/brain.mjs');
    return [tensorflow, brainjs];
  } catch (error) {
    console.log(
      `They do not run here (${error.message}), so the comparison is made without them.\n`,
    );
    return [];
  }
}

const { benchmark } = await bundled('engine');
process.exitCode = benchmark(await libraries()) ? 0 : 1;
