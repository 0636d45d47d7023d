import type { GeneralTrace, Quantity, QuantityId } from '../../engine';
import { quantitiesIn } from '../../engine/expressions';
import { leadOf } from '../../engine/update';
import { pullAt } from './pull';
import { type Case, type CaseOf, called, growsBy, neuronName, said } from './shared';

/** How much smaller a derivative is to be to be called so, and a factor to be called the reason. */
const FAR = 2;
/** Below this share the paths that come back count as a reason. */
const LITTLE_LEFT = 0.5;

/** What there is to say of ∂E/∂w: its sign, and beside the largest before it how small it is, and why. */
export function gradientCase(subject: CaseOf): Case | undefined {
  const { trace, found, notation } = subject;
  const { role } = found;
  if (role.kind !== 'derivative') return undefined;
  const by = called(role.by, notation);
  if (found.kind === 'batchGradient') return batchGradient(subject, by);
  const grows = growsBy(found.value);
  const parts = partsOf(trace, found);
  const cause =
    grows !== 'none'
      ? 'none'
      : parts?.input.value === 0
        ? 'input'
        : parts?.back.value === 0
          ? 'back'
          : 'none';
  const values = {
    by,
    grows,
    cause,
    input: parts ? called(parts.input.id, notation) : '',
    neuron: neuronName(role.neuron, notation),
    times: '',
    other: '',
    small: 'none',
    inputValue: '',
    left: 'none',
  };
  return { kind: 'gradient', values: { ...values, ...comparison(subject, parts) } };
}

interface Parts {
  /** δ of the neuron, and what goes in along the connection. */
  readonly back: Quantity;
  readonly input: Quantity;
}

/** What a weight's derivative is the product of; a bias has no second factor. */
function partsOf(trace: GeneralTrace, found: Quantity): Parts | undefined {
  const { role } = found;
  if (role.kind !== 'derivative' || !isWeight(trace, role.by)) return undefined;
  const parts = quantitiesIn(leadOf(trace.structure, found)).flatMap(
    (id) => trace.quantities.get(id) ?? [],
  );
  const [back, input, ...more] = parts;
  const isBack = back?.role.kind === 'derivative' || back?.role.kind === 'delta';
  return isBack && input !== undefined && more.length === 0 ? { back, input } : undefined;
}

function comparison(
  { trace, found, notation }: CaseOf,
  own: Parts | undefined,
): Partial<Case['values']> {
  if (own === undefined || found.value === 0) return {};
  const largest = before(trace, found).reduce<Quantity | undefined>(
    (best, one) => (Math.abs(one.value) > Math.abs(best?.value ?? 0) ? one : best),
    undefined,
  );
  const other = largest && partsOf(trace, largest);
  if (largest === undefined || other === undefined) return {};
  const times = Math.abs(largest.value / found.value);
  if (!(times >= FAR) || !Number.isFinite(times)) return {};
  const isFar = (one: Quantity, beside: Quantity): boolean =>
    FAR * Math.abs(one.value) <= Math.abs(beside.value);
  const [byInput, byBack] = [isFar(own.input, other.input), isFar(own.back, other.back)];
  const { neuron, example } = own.back.role;
  const pull = neuron === undefined ? undefined : pullAt({ trace }, neuron, example);
  const isLittle = byBack && pull?.together === 'opposite' && pull.left <= LITTLE_LEFT;
  return {
    times: said(Number(times.toPrecision(2)), notation),
    other: called(largest.role.kind === 'derivative' ? largest.role.by : largest.id, notation),
    small: byInput && byBack ? 'both' : byInput ? 'input' : byBack ? 'back' : 'any',
    inputValue: said(own.input.value, notation),
    left: isLittle ? 'little' : 'none',
  };
}

/** The weights' derivatives that were found earlier, in the same example. */
function before(trace: GeneralTrace, found: Quantity): readonly Quantity[] {
  const all = [...trace.quantities.values()];
  return all
    .slice(0, all.indexOf(found))
    .filter(
      ({ role, kind }) =>
        role.kind === 'derivative' &&
        kind !== 'batchGradient' &&
        role.example === found.role.example &&
        isWeight(trace, role.by) &&
        found.role.kind === 'derivative' &&
        role.of === found.role.of,
    );
}

const isWeight = ({ structure }: GeneralTrace, id: QuantityId): boolean =>
  structure.definitions.get(id)?.role.kind === 'weight';

/** How many of the examples would have it larger, and how many smaller. */
function batchGradient({ trace, found }: CaseOf, by: string): Case {
  const own = found.dependsOn.map((id) => trace.value(id));
  const larger = own.filter((value) => value < 0).length;
  const smaller = own.filter((value) => value > 0).length;
  const together = larger > 0 && smaller > 0 ? 'opposite' : larger + smaller > 0 ? 'same' : 'none';
  return {
    kind: 'batchGradient',
    values: { by, larger, smaller, together, grows: growsBy(found.value) },
  };
}
