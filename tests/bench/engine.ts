import { type Problem, traceUpdate, train } from '../../src/engine';
import { problemOf, reference } from '../fixtures/reference';
import { benchmarkMarking } from './marking';
import { median, race, time } from './measure';
import type { Contender } from './peers/contender';
import { layers } from './peers/layers';
import { objects } from './peers/objects';
import { unrolled } from './peers/unrolled';

/** Of the unrolled loop's rate, what `train` must reach. */
const LEAST_SHARE_OF_UNROLLED = 0.8;
/** Of a frame of 1/60 s, what the re-evaluation of a trace may take. */
const MOST_SHARE_OF_FRAME = 1 / 50;
const FRAME = 1000 / 60;

const problem: Problem = { ...problemOf(reference('classic'), true), sharedBiases: false };

const ours: Contender = {
  name: 'Backstep: train',
  updates: 100_000,
  tolerance: 0,
  train: (start, updates) => train(start, { updates }).errors.at(-1) ?? Number.NaN,
};

/** Runs the benchmark, prints it, and says whether every target is reached. */
export function benchmark(peers: readonly Contender[]): boolean {
  const contenders = [unrolled, ours, layers, objects, ...peers];
  const wrong = contenders.filter((contender) => !isSound(contender));
  const reached = [...compareTraining(contenders), measureTrace(), benchmarkMarking(problem)];
  for (const { name } of wrong) console.log(`${name} does not come to the same error.`);
  return wrong.length === 0 && reached.every(Boolean);
}

/** Whether a contender does the work: after 40 updates it has our error. */
function isSound({ train: trainBy, tolerance }: Contender): boolean {
  const expected = ours.train(problem, 40);
  return Math.abs(trainBy(problem, 40) - expected) <= tolerance * expected;
}

function compareTraining(contenders: readonly Contender[]): boolean[] {
  console.log('Training the classic 2-2-2 network, biases updated; medians of 25 rounds');
  const results = race(contenders, problem, 25);
  for (const { name, rate, ratio } of results) {
    const perSecond = Math.round(rate).toLocaleString('en').padStart(12);
    console.log(`  ${name.padEnd(36)}${perSecond} updates/s ${ratio.toPrecision(3).padStart(10)}`);
  }
  const share = results.find(({ name }) => name === ours.name)?.ratio ?? 0;
  return [
    verdict(
      `train runs at ${share.toFixed(2)} of the unrolled loop`,
      `${LEAST_SHARE_OF_UNROLLED} or more`,
      share >= LEAST_SHARE_OF_UNROLLED,
    ),
  ];
}

/** The time of one trace after an edit, beside that of a fixed piece of work on the same machine. */
function measureTrace(): boolean {
  const edits = 200;
  const traces: number[] = [];
  const inUpdates: number[] = [];
  let value = 0;
  const edit = (): void => {
    value = (value + 0.001) % 1;
    traceUpdate({ ...problem, inputs: [value, 0.1] }).value('new(error.total)');
  };
  for (let i = 0; i < 2000; i++) edit();
  for (let round = 0; round < 25; round++) {
    const calibration = time(() => unrolled.train(problem, unrolled.updates)) / unrolled.updates;
    const trace =
      time(() => {
        for (let i = 0; i < edits; i++) edit();
      }) / edits;
    traces.push(trace);
    inUpdates.push(trace / calibration);
  }
  const trace = median(traces);
  console.log('\nThe whole trace after an edit; medians of 25 rounds');
  console.log(
    `  ${(trace * 1000).toFixed(1)} µs: ${Math.round(median(inUpdates))} updates of the unrolled loop`,
  );
  const share = trace / FRAME;
  return verdict(
    `a trace takes 1/${Math.round(1 / share)} of a 16.7 ms frame`,
    'under 1/50',
    share < MOST_SHARE_OF_FRAME,
  );
}

function verdict(found: string, wanted: string, reached: boolean): boolean {
  console.log(`${reached ? 'reached' : 'MISSED '}  ${found} (wanted: ${wanted})`);
  return reached;
}
