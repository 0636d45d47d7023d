import {
  type AnyTrace,
  type GeneralProblem,
  markWork,
  type Problem,
  type QuantityId,
  traceUpdate,
} from '../../src/engine';
import { shortened, workedByHand } from '../unit/marking/learner';
import { median, time } from './measure';

/** Milliseconds that marking the whole update of a network 2-2-2 may take. */
const MOST = 10;
/** Traces of a network 4-4-4-4-4 that marking so many wrong figures of it may take. */
const MOST_TRACES = 100;
const WRONG = 155;

type Work = ReadonlyMap<QuantityId, string>;

interface Measured {
  readonly name: string;
  readonly figures: number;
  /** Of the quickest round: what else the machine does is not ours. */
  readonly milliseconds: number;
  /** The time of one trace on the same machine, taken in the same rounds. */
  readonly inTraces: number;
}

function measure(
  name: string,
  trace: AnyTrace,
  retrace: (learningRate: number) => void,
  work: Work,
  rounds: number,
): Measured {
  const times: number[] = [];
  const shares: number[] = [];
  for (let round = -rounds; round < rounds; round++) {
    const traces = time(() => {
      for (let i = 0; i < 50; i++) retrace((i + 1) / 50);
    });
    const marking = time(() => markWork(trace, work));
    if (round < 0) continue;
    times.push(marking);
    shares.push(marking / (traces / 50));
  }
  return { name, figures: work.size, milliseconds: Math.min(...times), inTraces: median(shares) };
}

const off = (value: number, i: number): string => (value + 0.01234 + i * 0.00172).toFixed(6);

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
    'every figure wrong': new Map([...right].map(([id, text], i) => [id, off(Number(text), i)])),
  };
  const retrace = (learningRate: number): void => {
    traceUpdate({ ...problem, learningRate });
  };
  return Object.entries(cases).map(([name, work]) => measure(name, trace, retrace, work, 25));
}

/** A network 4-4-4-4-4 with weights that are all different. */
function largeProblem(): GeneralProblem {
  let drawn = 1;
  const next = (): number => {
    // Park and Miller, Communications of the ACM 31 (1988).
    drawn = (drawn * 48271) % 2147483647;
    return Number(((2 * drawn) / 2147483647 - 1).toFixed(2));
  };
  const four = <T>(make: () => T): T[] => Array.from({ length: 4 }, make);
  return {
    layers: four(() => ({
      weights: four(() => four(next)),
      biases: four(next),
      activation: 'sigmoid',
    })),
    loss: 'halfSquared',
    order: 'batch',
    next: 0,
    reduce: 'sum',
    method: { name: 'gradientDescent' },
    sharedBiases: false,
    updateBiases: true,
    learningRate: 0.5,
    examples: [{ inputs: [0.05, 0.1, 0.4, -0.3], targets: [0.01, 0.99, 0.2, 0.7] }],
  };
}

/** Marking wrong figures of a large network: one after the other, or with much between them that is not written. */
export function measureLargeMarking(): readonly Measured[] {
  const problem = largeProblem();
  const trace = traceUpdate(problem);
  const all = [...trace.quantities.values()].filter(({ kind }) => kind !== 'given');
  const written = (isWritten: (i: number) => boolean): Work =>
    new Map(
      all
        .filter((_, i) => isWritten(i))
        .slice(0, WRONG)
        .map(({ id, value }, i) => [id, off(value, i)]),
    );
  const share = WRONG / all.length;
  const cases = {
    'the first steps': written(() => true),
    'steps here and there': written((i) => Math.floor(i * share) !== Math.floor((i - 1) * share)),
    'the last steps alone': written((i) => i >= all.length - WRONG),
    'the new weights alone': written((i) => all[i]?.kind === 'update'),
  };
  const retrace = (learningRate: number): void => {
    traceUpdate({ ...problem, learningRate });
  };
  return Object.entries(cases).map(([name, work]) => measure(name, trace, retrace, work, 12));
}

function tell(measured: readonly Measured[]): void {
  for (const { name, figures, milliseconds, inTraces } of measured) {
    const took = `${milliseconds.toFixed(2)} ms`.padStart(9);
    console.log(
      `  ${name.padEnd(24)}${String(figures).padStart(3)} figures ${took}: ${Math.round(inTraces)} traces`,
    );
  }
}

/** Runs the measures and prints them; whether marking is within its targets. */
export function benchmarkMarking(problem: Problem): boolean {
  console.log('\nMarking the whole update; the quickest of 25 rounds, and medians in traces');
  const measured = measureMarking(problem);
  tell(measured);
  const slowest = Math.max(...measured.map(({ milliseconds }) => milliseconds));
  const isQuick = slowest < MOST;
  console.log(
    `${isQuick ? 'reached' : 'MISSED '}  ${slowest.toFixed(1)} ms at most (wanted: under ${MOST} ms)`,
  );
  console.log('\nMarking wrong figures of a network 4-4-4-4-4; of 12 rounds');
  const large = measureLargeMarking();
  tell(large);
  const most = Math.max(...large.map(({ inTraces }) => inTraces));
  const isWithin = most < MOST_TRACES;
  console.log(
    `${isWithin ? 'reached' : 'MISSED '}  ${Math.round(most)} traces at most (wanted: under ${MOST_TRACES})`,
  );
  return isQuick && isWithin;
}
