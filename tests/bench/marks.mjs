// npm run bench:marks: how sound marks are, counted on random networks. Ends with code 1 where a target is missed.
// The whole takes an hour or more; `npm run bench:marks -- 0.01 7` counts a hundredth, with another seed.
import { bundled } from './bundled.mjs';

const [share = 1, seed = 1] = process.argv.slice(2).map(Number);
if (!(share > 0) || !Number.isInteger(seed)) {
  console.error('npm run bench:marks -- [share, such as 0.01] [seed, a whole number]');
  process.exit(2);
}
const part = (all) => Math.ceil(all * share);
const { benchmarkMarks } = await bundled('marks');
const isReached = benchmarkMarks({
  sheets: part(10_000),
  figures: part(1_000_000),
  habits: part(5000),
  random: part(1000),
  seed,
});
process.exitCode = isReached ? 0 : 1;
