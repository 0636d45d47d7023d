import type { AnyTrace, QuantityId } from '../../../src/engine';

/** Ways to fill in a sheet without working anything: what is written for a quantity of about this size. */
export type Adversary = (trace: AnyTrace, id: QuantityId) => string;

/** The ways, made anew for each sheet; `random` gives a number from 0 to under 1. */
export function adversaries(
  trace: AnyTrace,
  random: () => number,
): Readonly<Record<string, Adversary>> {
  const given = (kind: string): readonly number[] =>
    [...trace.quantities.values()]
      .filter((one) => one.kind === 'given' && one.role.kind === kind)
      .map(({ value }) => value);
  const oneOf = (from: readonly number[]): number => from[Math.floor(random() * from.length)] ?? 0;
  const [inputs, targets, weights] = [given('input'), given('target'), given('weight')];
  const constant = (2 * random() - 1).toFixed(3);
  const same = (10 * random()).toPrecision(4);
  /** Random digits of the size that the right figure has. */
  const digits =
    (count: number): Adversary =>
    (_, id) => {
      const value = trace.value(id);
      const size = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
      return (Math.sign(value || 1) * (1 + 9 * random()) * 10 ** size).toPrecision(count);
    };
  return {
    zeros: () => '0',
    'zeros of three places': () => '0.000',
    ones: () => '1',
    'ones of three digits': () => '1.00',
    'the inputs': () => oneOf(inputs).toPrecision(4),
    'the targets': () => oneOf(targets).toPrecision(4),
    'the inputs as they are given': () => String(oneOf(inputs)),
    'the old weights': (_, id) => {
      const { kind, role } = trace.quantities.get(id) ?? {};
      return kind === 'update' && role?.newOf ? trace.value(role.newOf).toFixed(3) : '0';
    },
    'the old weights in every field': () => oneOf(weights).toFixed(3),
    'a constant': () => constant,
    'one figure everywhere': () => same,
    'three random digits': digits(3),
    'four random digits': digits(4),
    'five random digits': digits(5),
  };
}

/** What doubles may leave of a 0. */
const NOISE = 1e-12;

/** Whether a figure is its quantity's value by chance, or that of the other sign: to its last digit, rounded or cut. */
export function happensToBe(figure: string, value: number): boolean {
  const [, decimals = '', power = '0'] = /^-?\d*\.?(\d*)(?:e(.*))?$/.exec(figure) ?? [];
  const unit = 10 ** (Number(power) - decimals.length);
  const near = Math.max(NOISE, Math.min(unit, Math.abs(value) / 100));
  return Math.abs(Math.abs(Number(figure)) - Math.abs(value)) < near;
}
