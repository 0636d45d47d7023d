// What is said of a step with its very numbers is so: each claim is worked out anew from the values of the update.
import { randomLcg } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  derivativeId,
  type GeneralTrace,
  newId,
  type Quantity,
  type QuantityId,
  traceUpdate,
} from '../../../src/engine';
import { UPDATE_FORMS } from '../../../src/engine/forms';
import {
  completeNaming,
  type Notation,
  namingIn,
  numberText,
  symbolText,
} from '../../../src/notation';
import { type Case, type CaseKind, caseOf } from '../../../src/notation/cases';
import { runs } from '../../crossing';
import { plainNetworks, wildNetworks } from '../../oracle/generalProblems';
import { exampleOf, say } from '../../reading/cases';

const SEED = 20_261_130;
const { example } = exampleOf('classic');

const notationOf = ({ structure }: GeneralTrace): Notation => ({
  naming: namingIn(completeNaming(example.naming, structure.forward), structure),
  say,
  style: { digits: 4, decimalSeparator: '.' },
});

interface Subject {
  readonly trace: GeneralTrace;
  readonly found: Quantity;
  readonly notation: Notation;
  readonly value: (id: QuantityId) => number;
  /** Of the same example, where there are several. */
  readonly own: (id: QuantityId) => QuantityId;
}

type Claim = (values: Case['values'], subject: Subject) => boolean;

const sideOf = (out: number, target: number): string =>
  out > target ? 'high' : out < target ? 'low' : 'on';
const growsOf = (slope: number): string => (slope > 0 ? 'more' : slope < 0 ? 'less' : 'none');
const near = (text: unknown, value: number): boolean => {
  const powers = String(text).replace(/ × 10(.+)/, (_, raised: string) =>
    raised
      .replace(/./g, (sign) => '0123456789-'['⁰¹²³⁴⁵⁶⁷⁸⁹⁻'.indexOf(sign)] ?? '')
      .replace(/^/, 'e'),
  );
  return Math.abs(Number(powers) - value) <= 0.006 * Math.max(1, Math.abs(value));
};

/** The target of the k-th output, o1, o2, …. */
const targetOf = (neuron: string): QuantityId => `t${neuron.slice(1)}`;
const isNamed = (text: unknown, neuron: string, { notation }: Subject): boolean =>
  text === notation.naming.neurons[neuron];

/** ∂E/∂net of a neuron, in whichever form. */
function backAt(neuron: string, { trace, value, own }: Subject): number {
  const id = own(derivativeId('error.total', `net.${neuron}`));
  return trace.quantities.has(id) ? value(id) : -value(own(`delta.${neuron}`));
}

/** What comes back to a neuron along each of its connections. */
const shares = (neuron: string, subject: Subject): readonly number[] =>
  subject.trace.structure.forward.parameters
    .filter((id) => id.startsWith('w.') && id.endsWith(`.${neuron}`))
    .map((id) => backAt(id.split('.')[1] ?? '', subject) * subject.value(id));

function togetherOf(values: readonly number[]): string {
  const size = values.reduce((all, one) => all + Math.abs(one), 0);
  if (size === 0) return 'none';
  if (values.length === 1) return 'one';
  if (!(values.some((one) => one > 0) && values.some((one) => one < 0))) return 'same';
  return values.reduce((all, one) => all + one, 0) === 0 ? 'cancel' : 'opposite';
}

/** What goes in along a connection. */
const inputOf = (weight: QuantityId, { value, own }: Subject): number => {
  const from = weight.split('.')[2] ?? '';
  return value(own(from.startsWith('x') ? from : `out.${from}`));
};
const toOf = (weight: QuantityId): string => weight.split('.')[1] ?? '';

const CLAIMS: Readonly<Record<CaseKind, Claim>> = {
  largestPart: ({ value: said }, { trace, found, notation, value }) => {
    // The parts by what they are: each weight by what goes in, and the bias however it is written.
    const neuron = found.role.neuron ?? '';
    const subject = { trace, found, notation, value, own: ownOf(found) };
    const weighted = trace.structure.forward.parameters
      .filter((id) => id.startsWith(`w.${neuron}.`))
      .map((id) => value(id) * inputOf(id, subject));
    const rest = found.value - weighted.reduce((sum, one) => sum + one, 0);
    const largest = Math.max(...[...weighted, rest].map(Math.abs));
    return near(String(said).replace('−', ''), largest);
  },
  output: ({ activation, side, other }, { trace, found, value, own, notation }) => {
    if (activation === 'softmax') {
      const outs = (trace.structure.forward.layers.at(-1)?.neurons ?? []).map(({ name }) => name);
      const larger = outs.filter((name) => value(own(`out.${name}`)) > found.value);
      return side === 'below'
        ? larger.some((name) => other === notation.naming.neurons[name])
        : larger.length === 0;
    }
    const net = value(own(`net.${found.role.neuron}`));
    const middle = activation === 'sigmoid' ? 0.5 : 0;
    if (side === 'above') return net > 0 && found.value > middle;
    // A ReLU that is off hands on 0.
    if (side === 'below')
      return net < 0 && (found.value < middle || /elu/i.test(String(activation)));
    return net === 0 && found.value === middle;
  },
  miss: ({ side }, { found, value, own }) => {
    const neuron = found.role.neuron ?? '';
    return side === sideOf(value(own(`out.${neuron}`)), value(own(targetOf(neuron))));
  },
  total: ({ side, neuron, percent }, subject) => {
    const { trace, found, value, own } = subject;
    const outs = trace.structure.forward.layers.at(-1)?.neurons ?? [];
    const errors = outs.map(({ name }) => ({ name, error: value(own(`error.${name}`)) }));
    const sum = errors.reduce((all, { error }) => all + error, 0);
    if (side === 'zero') return found.value === 0;
    if (side === 'alike') return errors.every(({ error }) => error === errors[0]?.error);
    const largest = errors.find((one) => isNamed(neuron, one.name, subject));
    return (
      largest !== undefined &&
      errors.every(({ error }) => error <= largest.error) &&
      near(percent, (100 * largest.error) / sum)
    );
  },
  batchError: ({ example: k }, { trace, value }) => {
    const { examples = 0 } = trace.structure.batch ?? {};
    const all = Array.from({ length: examples }, (_, i) => value(`error.total@${i + 1}`));
    return all.every((one, i) => i + 1 === k || one < (all[Number(k) - 1] ?? 0));
  },
  errorByOutput: ({ side, grows }, { found, value, own }) => {
    const neuron = found.role.neuron ?? '';
    const is = sideOf(value(own(`out.${neuron}`)), value(own(targetOf(neuron))));
    if (side === 'none') return grows === growsOf(found.value);
    const slope = { high: 1, low: -1, on: 0 }[is] ?? Number.NaN;
    return side === is && Math.sign(found.value) === slope;
  },
  slope: ({ size, percent }, { found: { value } }) => {
    if (size === 'none') return value === 0;
    if (size === 'whole') return value === 1;
    if (size === 'more') return value > 1;
    const isFlat = value < 0.01;
    return value < 1 && (size === 'flat') === isFlat && near(percent, 100 * value);
  },
  delta: ({ side, grows, sign }, subject) => {
    const { found, value, own } = subject;
    const neuron = found.role.neuron ?? '';
    const slope = backAt(neuron, subject);
    const signs = { positive: 1, negative: -1, zero: 0 } as const;
    if (signs[sign as 'zero'] !== Math.sign(found.value) + 0) return false;
    if (side === 'none') return grows === growsOf(slope);
    const is = sideOf(value(own(`out.${neuron}`)), value(own(targetOf(neuron))));
    return side === is && { high: 1, low: -1, on: 0 }[is] === Math.sign(slope) + 0;
  },
  path: ({ cause, grows }, subject) => {
    const { found, value, trace } = subject;
    if (found.role.kind !== 'derivative') return false;
    const output = trace.quantities.get(found.role.of)?.role.neuron ?? '';
    const [back, weight] = [backAt(output, subject), value(`w.${output}.${found.role.neuron}`)];
    if (grows !== growsOf(found.value)) return false;
    if (cause === 'back') return back === 0 && found.value === 0;
    if (cause === 'weight') return weight === 0 && found.value === 0;
    return cause === 'alike'
      ? back * weight > 0 && found.value > 0
      : back * weight < 0 && found.value < 0;
  },
  paths: ({ together, grows, percent }, subject) => {
    const all = shares(subject.found.role.neuron ?? '', subject);
    const size = all.reduce((sum, one) => sum + Math.abs(one), 0);
    const left = size === 0 ? 0 : Math.abs(all.reduce((sum, one) => sum + one, 0)) / size;
    const isNothing = togetherOf(all) === 'opposite' && subject.found.value === 0;
    return (
      together === (isNothing ? 'cancel' : togetherOf(all)) &&
      grows === growsOf(subject.found.value) &&
      (together !== 'opposite' || near(percent, 100 * left))
    );
  },
  gradient: ({ grows, cause, small, other, times, left }, subject) => {
    const { trace, found, value, notation } = subject;
    if (found.role.kind !== 'derivative' || grows !== growsOf(found.value)) return false;
    const weight = found.role.by;
    if (cause === 'input') return inputOf(weight, subject) === 0;
    if (cause === 'back') return backAt(toOf(weight), subject) === 0;
    if (small === 'none') return true;
    const beside = trace.structure.forward.parameters.find(
      (id) => symbolText(id, notation.naming) === other,
    );
    if (beside === undefined || toOf(beside) === '') return false;
    const ratio = Math.abs(value(subject.own(derivativeId('error.total', beside))) / found.value);
    const far = (one: number, another: number): boolean => 2 * Math.abs(one) <= Math.abs(another);
    const byInput = far(inputOf(weight, subject), inputOf(beside, subject));
    const byBack = far(backAt(toOf(weight), subject), backAt(toOf(beside), subject));
    const is = byInput && byBack ? 'both' : byInput ? 'input' : byBack ? 'back' : 'any';
    const said = numberText(Number(ratio.toPrecision(2)), notation.style);
    const isCancelled = left === 'none' || togetherOf(shares(toOf(weight), subject)) === 'opposite';
    return ratio >= 2 && times === said && small === is && isCancelled;
  },
  batchGradient: ({ larger, smaller, together }, { found, value, trace }) => {
    const { examples = 0 } = trace.structure.batch ?? {};
    if (found.role.kind !== 'derivative') return false;
    const { by } = found.role;
    const own = Array.from({ length: examples }, (_, i) =>
      value(derivativeId(`error.total@${i + 1}`, by)),
    );
    const [up, down] = [own.filter((one) => one < 0).length, own.filter((one) => one > 0).length];
    const is = up > 0 && down > 0 ? 'opposite' : up + down > 0 ? 'same' : 'none';
    return larger === up && smaller === down && together === is;
  },
  update: ({ direction, slope }, { found, value, trace }) => {
    const parameter = found.role.kind === 'change' ? found.role.of : found.role.newOf;
    if (parameter === undefined) return false;
    const step = value(newId(parameter)) - value(parameter);
    const isWay = direction === (step > 0 ? 'up' : step < 0 ? 'down' : 'same');
    const id = derivativeId('error.total', parameter);
    const gradient = trace.quantities.get(id)?.value ?? Number.NaN;
    // A step of the δ form may be too small for the sum that makes the new weight.
    const isTiny = found.role.kind === 'change' && step === 0;
    if (slope === 'more') return (isWay || isTiny) && gradient > 0 && direction === 'down';
    if (slope === 'less') return (isWay || isTiny) && gradient < 0 && direction === 'up';
    if (slope === 'against') return step * gradient > 0;
    return isWay || isTiny;
  },
  state: ({ start, direction }, { found, value }) => {
    const old = value(found.role.newOf ?? '');
    const is = found.value > old ? 'up' : found.value < old ? 'down' : 'same';
    return start === (old === 0 ? 'yes' : 'no') && direction === is;
  },
  corrected: ({ times }, { found, value, notation }) =>
    times === numberText(found.value / value(found.dependsOn[0] ?? ''), notation.style),
  renewed: ({ direction, nearer }, { found, value, own }) => {
    const old = value(found.role.newOf ?? '');
    const is = found.value > old ? 'up' : found.value < old ? 'down' : 'same';
    if (direction !== is) return false;
    if (nearer === 'none') return true;
    const target = value(own(targetOf(found.role.neuron ?? '')));
    const gained = Math.abs(old - target) - Math.abs(found.value - target);
    return nearer === 'nearer' ? gained > 0 : gained < 0;
  },
  renewedError: ({ direction, judged }, { found, value, trace }) => {
    const old = value(found.role.newOf ?? '');
    const is = found.value > old ? 'up' : found.value < old ? 'down' : 'same';
    const isPlain = trace.structure.wiring.method === 'gradientDescent' && value('eta') > 0;
    return direction === is && (judged === 'no' || isPlain);
  },
};

const ownOf =
  ({ role }: Quantity) =>
  (id: QuantityId): QuantityId =>
    role.example === undefined
      ? id
      : id.replace(/((?:error|net|out|delta)\.\w+|^[xt]\d+$)/g, `$1@${role.example}`);

/** A claim about what is not there is not so. */
const holds = (claim: Claim, { values }: Case, subject: Subject): boolean => {
  try {
    return claim(values, subject);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

/** Every claim about an update, and those that are not so. */
function claimsOf(trace: GeneralTrace): {
  readonly made: readonly CaseKind[];
  readonly off: string[];
} {
  const notation = notationOf(trace);
  const made: CaseKind[] = [];
  const off: string[] = [];
  for (const found of trace.quantities.values()) {
    const claim = caseOf(trace, found.id, notation);
    if (claim === undefined) continue;
    made.push(claim.kind);
    const subject = { trace, found, notation, value: trace.value, own: ownOf(found) };
    if (!holds(CLAIMS[claim.kind], claim, subject)) {
      off.push(`${found.id} = ${found.value}: ${JSON.stringify(claim)}`);
    }
  }
  return { made, off };
}

describe('what is said of a step with its very numbers', () => {
  test('is so, on any network, in any way of writing', () => {
    const random = randomLcg(SEED / 2 ** 32);
    const forms = Object.values(UPDATE_FORMS);
    const all = fc
      .sample(plainNetworks, { numRuns: runs(40, 600), seed: SEED })
      .map((problem) => claimsOf(traceUpdate(problem, forms[Math.floor(random() * forms.length)])));
    expect(all.flatMap(({ off }) => off)).toEqual([]);
    const kinds = new Set(all.flatMap(({ made }) => made));
    expect(Object.keys(CLAIMS).filter((kind) => !kinds.has(kind as CaseKind))).toEqual([]);
  });

  test('is no nonsense where numbers leave the range of a double', () => {
    const sentences = fc
      .sample(wildNetworks, { numRuns: runs(15, 300), seed: SEED })
      .map((problem) => traceUpdate(problem))
      .flatMap((trace) =>
        [...trace.quantities.keys()].flatMap((id) => caseOf(trace, id, notationOf(trace)) ?? []),
      )
      .map(({ kind, values }) => say(`case.${kind}`, { ...values }));
    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.filter((one) => /NaN|undefined|Infinity|∞|\?/.test(one))).toEqual([]);
  });

  test('is this of the classic example', () => {
    const trace = traceUpdate(example.problem);
    const told = (id: QuantityId): string => {
      const found = caseOf(trace, id, notationOf(trace));
      return found ? say(`case.${found.kind}`, { ...found.values }) : '';
    };
    expect(told('d(error.total)/d(out.o1)')).toBe(
      'y1 is too high (0.7514 against 0.01), so more output means more error: the derivative is positive.',
    );
    expect(told('d(error.total)/d(w.h1.x1)')).toBe(
      'It is positive: a larger w1 means more error. It is about 190 times smaller than that of w6: x1 is only 0.05, and less comes back to h1, where the paths partly cancel.',
    );
    expect(told('d(error.total)/d(out.h1)')).toBe(
      'The paths pull opposite ways and partly cancel: 48.8 % of them is left. More output of h1 means more error.',
    );
    expect(told('new(error.total)')).toBe(
      'It has fallen from 0.2984, by 2.46 %. The update did its work: apply it, and begin again.',
    );
  });
});
