import type { AnyTrace, QuantityId } from '../../../src/engine';
import { neuronActivation } from '../../../src/engine/activations';
import type { Expression } from '../../../src/engine/expressions';
import { waysOfWorking } from './waysOfWorking';

/** How someone shortens the numbers of a sheet. */
export interface Habits {
  /** How many digits a figure has, up to ten, drawn anew for each. */
  readonly digits: () => number;
  readonly by: 'decimals' | 'significant';
  /** Rounded, or with the rest left off, each time anew. */
  readonly isCut: () => boolean;
  /** How many digits more than were written a number is held with: none is as written, `Infinity` all. */
  readonly held: () => number;
  /** How many digits more than the figure has there are on the way to it; `Infinity` is all. */
  readonly onTheWay: () => number;
  /** Whether a figure is on the sheet at all; what is not is as long as the figure that it is worked out for. */
  readonly isWritten: (id: QuantityId) => boolean;
  /** A number from 0 to under 1. */
  readonly random: () => number;
}

/** A calculator has no more digits than these. */
const CALCULATOR = 15;

/** A number in digits, as someone shortens it. */
export function shortenedTo(
  value: number,
  digits: number,
  by: 'decimals' | 'significant',
  isCut: boolean,
): string {
  const size = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)) + 1e-13);
  // There is no digit after the point to shorten.
  if (size >= CALCULATOR) return Number(value.toPrecision(CALCULATOR)).toExponential();
  const wanted = by === 'decimals' ? digits : Math.max(0, digits - 1 - size);
  const decimals = Math.min(wanted, CALCULATOR - 1 - size);
  if (decimals > 80) return '0';
  if (!isCut) return value.toFixed(decimals);
  // What a double holds a hair too near to 0 is not cut for that.
  const hair = Math.min(Math.abs(value) * 1e-13, 10 ** -decimals / 100);
  const long = (value + Math.sign(value) * hair).toFixed(Math.min(100, decimals + 13));
  const point = long.indexOf('.');
  return decimals === 0 ? long.slice(0, point) : long.slice(0, point + 1 + decimals);
}

/** A sum as a calculator has it, which works in tenths: 1.2340 − 1.2352 is −0.0012, and not a hair less. */
function added(a: number, b: number): number {
  const size = Math.floor(Math.log10(Math.max(Math.abs(a), Math.abs(b))));
  const decimals = CALCULATOR - 1 - size;
  return decimals >= 0 && decimals <= 100 ? Number((a + b).toFixed(decimals)) : a + b;
}

const MOST_DIGITS = 10;

/** Whether there is nothing to work out in an expression: it has a number, and at the most another sign. */
const isFound = (one: Expression): boolean =>
  one.kind === 'negative' ? isFound(one.of) : one.kind === 'number' || one.kind === 'quantity';

/**
 * Someone who works out every quantity of an update without a slip, each by any way, from figures as they were written
 * or as they are held, with numbers on the way shortened. Shares no code with marking.
 */
export function workedWithoutSlip(
  trace: AnyTrace,
  { digits, by, isCut, held, onTheWay, isWritten, random }: Habits,
  mistaken: (id: QuantityId) => Expression | undefined = () => undefined,
): ReadonlyMap<QuantityId, string> {
  const figures = new Map<QuantityId, string>();
  const unrounded = new Map<QuantityId, number>();
  const written = new Map<QuantityId, number>();
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

  const begun = new Set<QuantityId>();
  /** Works a quantity out once, and before it what it needs that comes later on the sheet, as a mistake may. */
  const workOut = (id: QuantityId): void => {
    const definition = trace.structure.definitions.get(id);
    if (definition === undefined || definition.kind === 'given' || begun.has(id)) return;
    begun.add(id);
    // What is not on the sheet is on the way to more than one figure: it is as long as the longest.
    const own = isWritten(id) ? digits() : MOST_DIGITS;
    /** Nobody divides by what was shortened to nothing. */
    let isDivisor = false;
    const use = (needed: QuantityId): number => {
      workOut(needed);
      const value = unrounded.get(needed);
      if (value === undefined) return trace.value(needed);
      const taken = asTaken(needed, value);
      return isDivisor && taken === 0 ? value : taken;
    };
    const asTaken = (needed: QuantityId, value: number): number => {
      const text = figures.get(needed);
      const more = held();
      if (!isWritten(needed)) return kept(value, own + more);
      if (more === 0) return Number(text);
      if (more === Infinity) return value;
      return Number(shortenedTo(value, (written.get(needed) ?? 0) + more, by, isCut()));
    };
    /** Shortened on the way, but not to nothing. */
    const kept = (value: number, digits: number): number => {
      if (digits === Infinity || !Number.isFinite(value)) return value;
      return Number(shortenedTo(value, digits, by, isCut())) || value;
    };
    const short = (value: number): number => kept(value, own + onTheWay());
    const part = (expression: Expression): number => {
      const value = work(expression);
      return isFound(expression) ? value : short(value);
    };
    const inSomeOrder = (
      expressions: readonly Expression[],
      put: (a: number, b: number) => number,
    ): number => {
      const left = expressions.map(part);
      while (left.length > 1) {
        const [a = 0] = left.splice(Math.floor(random() * left.length), 1);
        const [b = 0] = left.splice(Math.floor(random() * left.length), 1);
        const made = put(a, b);
        left.push(left.length === 0 ? made : short(made));
      }
      return left[0] ?? 0;
    };
    const work = (expression: Expression): number => {
      switch (expression.kind) {
        case 'number':
          return expression.value;
        case 'quantity':
          return use(expression.id);
        case 'sum':
          return inSomeOrder(expression.terms, added);
        case 'product': {
          const [weight] = expression.factors;
          if (expression.weighted && weight !== undefined && work(weight) === 0) return 0;
          return inSomeOrder(expression.factors, (a, b) => a * b);
        }
        case 'difference':
          return added(part(expression.from), -part(expression.subtract));
        case 'negative':
          return -work(expression.of);
        case 'power': {
          const exponent = work(expression.exponent);
          const before = isDivisor;
          isDivisor ||= exponent < 0;
          const base = part(expression.base);
          isDivisor = before;
          return base ** exponent;
        }
        case 'squareRoot':
          return Math.sqrt(part(expression.of));
        case 'exponential':
          return Math.exp(part(expression.of));
        case 'logarithm':
          return Math.log(part(expression.of));
        case 'positivePart':
          return Math.max(0, part(expression.of));
        case 'isPositive':
          return part(expression.of) > 0 ? 1 : 0;
        case 'softmax': {
          const powers = expression.of.map((net) => short(Math.exp(part(net))));
          const all = powers.reduce((sum, one) => sum + one, 0);
          return (powers[expression.at] ?? 0) / short(all);
        }
        case 'activation': {
          const neuron = neuronActivation(expression.name, expression.constants);
          return random() < 0.5
            ? neuron.apply(part(expression.of))
            : work(neuron.definition(expression.of));
        }
        case 'derivative':
          throw new Error('not worked out');
      }
    };
    const wrong = mistaken(id);
    const open = waysOfWorking(trace, id);
    const value = work(wrong ?? pick(open));
    figures.set(id, shortenedTo(value, own, by, isCut()));
    unrounded.set(id, Number(value.toPrecision(CALCULATOR)));
    written.set(id, own);
  };
  const ids = [...trace.structure.definitions.keys()];
  ids.forEach(workOut);
  // Nobody can go on from what is no number.
  if (![...unrounded.values()].every(Number.isFinite)) return new Map();
  return new Map(
    ids.filter(isWritten).flatMap((id) => {
      const figure = figures.get(id);
      return figure === undefined ? [] : [[id, figure] as const];
    }),
  );
}
