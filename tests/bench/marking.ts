import { markWork, type Problem, traceUpdate } from '../../src/engine';
import { shortened, workedByHand } from '../unit/marking/learner';
import { median, time } from './measure';

/** Milliseconds that marking the whole update may take. */
const MOST = 10;

interface Measured {
  readonly name: string;
  readonly figures: number;
  readonly milliseconds: number;
  /** The time of one trace on the same machine, taken in the same rounds. */
  readonly inTraces: number;
}

/** Marking one learner's whole update: all of it right, one slip carried through, and every figure wrong. */
export function measureMarking(problem: Problem): readonly Measured[] {
  const trace = traceUpdate(problem);
  const write = shortened(6, 'rounded', 'decimals');
  const right = workedByHand(problem, write);
  const cases = {
    'all right': right,
    'one slip at the start': workedByHand(problem, (id, value) =>
      write(id, id === 'net.h1' ? value + 0.1234 : value),
    ),
    'every figure wrong': new Map(
      [...right].map(([id, text], i) => [id, (Number(text) + 0.01234 + i * 0.00172).toFixed(6)]),
    ),
  };
  return Object.entries(cases).map(([name, work]) => {
    const times: number[] = [];
    const shares: number[] = [];
    for (let round = -20; round < 25; round++) {
      const traces = time(() => {
        for (let i = 0; i < 50; i++) traceUpdate({ ...problem, learningRate: (i + 1) / 50 });
      });
      const marking = time(() => markWork(trace, work));
      if (round < 0) continue;
      times.push(marking);
      shares.push(marking / (traces / 50));
    }
    return { name, figures: work.size, milliseconds: median(times), inTraces: median(shares) };
  });
}

/** Runs the measure and prints it; whether marking is within its target. */
export function benchmarkMarking(problem: Problem): boolean {
  console.log('\nMarking the whole update; medians of 25 rounds');
  const measured = measureMarking(problem);
  for (const { name, figures, milliseconds, inTraces } of measured) {
    const took = `${milliseconds.toFixed(2)} ms`.padStart(9);
    console.log(`  ${name.padEnd(24)}${figures} figures ${took}: ${Math.round(inTraces)} traces`);
  }
  const slowest = Math.max(...measured.map(({ milliseconds }) => milliseconds));
  const reached = slowest < MOST;
  console.log(
    `${reached ? 'reached' : 'MISSED '}  ${slowest.toFixed(1)} ms at most (wanted: under ${MOST} ms)`,
  );
  return reached;
}
