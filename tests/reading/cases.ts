import { type Problem, type Trace, traceUpdate } from '../../src/engine';
import { shortOf } from '../../src/engine/network/shortForm';
import { EXAMPLES, type Example } from '../../src/examples';
import type { Notation, NumberStyle } from '../../src/notation';
import { translator } from '../../src/text';
import { crossed } from '../crossing';

/** An example in one way of treating its biases. */
export interface Wired {
  readonly name: string;
  readonly example: Example;
  readonly trace: Trace;
}

/** An example's problem in the short form. */
export function shortProblem({ id, problem }: Example): Problem {
  const short = shortOf(problem);
  if (short === undefined) throw new Error(`${id} is no 2-2-2 network`);
  return short;
}

export function withBiases(problem: Problem, shared: boolean, updated: boolean): Problem {
  const same = ({ weights, biases: [first, second] }: Problem['hidden']): Problem['hidden'] => ({
    weights,
    biases: shared ? [first, first] : [first, second],
  });
  return {
    ...problem,
    hidden: same(problem.hidden),
    output: same(problem.output),
    sharedBiases: shared,
    updateBiases: updated,
  };
}

/** Every example with its biases shared and apart, held and updated: its own way is among the four. */
export const WIRED: readonly Wired[] = EXAMPLES.flatMap((example) =>
  [true, false].flatMap((shared) =>
    [true, false].map((updated) => ({
      name: `${example.id}, ${shared ? 'shared' : 'separate'} biases ${updated ? 'updated' : 'held'}`,
      example,
      trace: traceUpdate(withBiases(shortProblem(example), shared, updated)),
    })),
  ),
);

/** Every example as it stands. */
export const OWN: readonly Wired[] = EXAMPLES.map((example) => ({
  name: example.id,
  example,
  trace: traceUpdate(shortProblem(example)),
}));

const DIGITS = [2, 3, 4, 5, 6, 7, 8, 9, 10];
const SEPARATORS = ['.', ','] as const;

export const STYLES: readonly NumberStyle[] = crossed({
  digits: DIGITS,
  decimalSeparator: SEPARATORS,
});

/** The examples with any digits, point or comma. */
export const STYLED = crossed({ own: OWN, digits: DIGITS, decimalSeparator: SEPARATORS }).map(
  ({ own, ...style }) => ({
    ...own,
    name: `${own.name}, ${style.digits} digits, ${style.decimalSeparator}`,
    style,
  }),
);

export const say = translator('en');

export const notationOf = (example: Example, style: Partial<NumberStyle> = {}): Notation => ({
  naming: example.naming,
  style: { digits: example.digits, decimalSeparator: '.', ...style },
  say,
});

export function exampleOf(id: string): Wired {
  const found = OWN.find(({ example }) => example.id === id);
  if (found === undefined) throw new Error(`no example ${id}`);
  return found;
}
