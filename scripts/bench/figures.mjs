// What the measurements of the page have in common: medians, and a machine that is quiet.
import { cpus } from 'node:os';

export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
export const show = (x) => x.toFixed(Math.abs(x) < 1 ? 3 : 1);
export const sum = (numbers) => numbers.reduce((total, x) => total + x, 0);

/** Whether a frame is over 50 ms: three refreshes of a screen are just that, give or take the tenth that a page is told. */
export const isLong = (frame) => frame > 50.5;

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** The median of each figure over the runs. */
export const medians = (results) =>
  Object.fromEntries(
    Object.keys(results[0]).map((key) => [key, median(results.map((result) => result[key]))]),
  );

/** Prints each figure of some runs: its median, and the least and the largest. */
export function print(title, results) {
  console.log(`\n${title}, median of ${results.length}`);
  for (const [key, value] of Object.entries(medians(results))) {
    const range = results.map((result) => result[key]);
    const [low, high] = [Math.min(...range), Math.max(...range)].map(show);
    console.log(`  ${key.padEnd(13)} ${show(value).padStart(8)}  [${low} … ${high}]`);
  }
}

/** The share of the machine that is idle, over one second. */
async function idleShare() {
  const read = () => {
    const times = cpus().map((core) => core.times);
    return [sum(times.map(({ idle }) => idle)), sum(times.flatMap((t) => Object.values(t)))];
  };
  const [idleBefore, allBefore] = read();
  await sleep(1000);
  const [idle, all] = read();
  return (idle - idleBefore) / (all - allBefore);
}

/** Waits, at most 20 s, for a machine that is mostly idle; resolves to how idle it is. */
export async function quietMachine() {
  for (let tries = 0; ; tries++) {
    const idle = await idleShare();
    if (idle >= 0.75 || tries === 20) return idle;
  }
}
