import type { Problem } from '../../src/engine';
import type { Contender } from './peers/contender';

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Milliseconds that something takes. */
export function time(action: () => void): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

export interface Measured {
  readonly name: string;
  /** Updates a second, the median over the rounds. */
  readonly rate: number;
  /** Its rate over the first contender's in the same round, the median over the rounds. */
  readonly ratio: number;
}

/**
 * Lets the contenders take turns, round by round, so that whatever slows the machine for a while slows all of
 * them, and compares within a round alone. Each round starts with the next contender.
 */
export function race(
  contenders: readonly Contender[],
  problem: Problem,
  rounds: number,
): readonly Measured[] {
  const rates = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  // The first two rounds warm the code up.
  for (let round = -2; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const contender = contenders[(turn + round + 2) % contenders.length];
      if (contender === undefined) continue;
      const { name, updates } = contender;
      const rate = updates / (time(() => contender.train(problem, updates)) / 1000);
      if (round >= 0) rates.get(name)?.push(rate);
    }
  }
  const first = rates.get(contenders[0]?.name ?? '') ?? [];
  return [...rates].map(([name, own]) => ({
    name,
    rate: median(own),
    ratio: median(own.map((rate, round) => rate / (first[round] ?? Number.NaN))),
  }));
}
