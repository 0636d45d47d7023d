import { LEARNING_RATE, type QuantityId } from '../ids';
import type { Definition } from '../update/structure';
import type { Bookkeeping } from './bookkeeping';
import { type Figure, fits } from './figure';
import { fitIn } from './fitting';
import { asHeld } from './interval';
import { filledIn } from './madeUp';
import { keptIn, usesRate } from './misconceptions/methodParts';

/**
 * A sheet whose velocities are kept without the learning rate, which then stands in the step: V⁺ = μ·V + ∂E/∂w and
 * w⁺ = w − η·V⁺, or both with the other sign. Ours, v⁺ = μ·v − η·∂E/∂w and w⁺ = w + v⁺, is −η or η times that, and the
 * new parameters are the same.
 * Source: the documentation of PyTorch, torch.optim.SGD, which names both.
 */
export interface RateOutside {
  /** Its velocities. */
  readonly ids: ReadonlySet<QuantityId>;
  /** What makes ours of one of them. */
  readonly factor: number;
  /** All figures of the sheet, with the velocities as ours are. */
  readonly figures: ReadonlyMap<QuantityId, Figure>;
}

/**
 * A judged sheet read in that convention: where a velocity agrees in it, and none does in ours, as mixing is a slip.
 * Whether the sheet bears it out is known once it is judged anew.
 */
export function rateOutside(books: Bookkeeping): RateOutside | undefined {
  const { judged, trace } = books;
  const written = [...judged].filter(([id, { figure }]) => {
    const definition = trace.structure.definitions.get(id);
    return figure.value !== 0 && definition !== undefined && isVelocity(definition);
  });
  if (written.length === 0) return undefined;
  const isFilledIn = filledInElsewhere(books);
  const velocities = written.filter(([, { figure }]) => !isFilledIn(figure));
  const rate = trace.value(LEARNING_RATE);
  const isWrong = velocities.some(([, { verdict }]) => verdict === 'wrong');
  // At a rate of 1 it is another sign, or none.
  if (!isWrong || rate === 0 || Math.abs(rate) === 1) return undefined;
  const agrees = (id: QuantityId, taken: Figure): boolean =>
    (books.fitsExactly(id, taken) ??
      fitIn(books, id, taken, 'sound') ??
      fitIn(books, id, taken, 'own')) !== undefined;
  const inConvention = (factor: number) =>
    velocities.filter(([id, { figure }]) => agrees(id, asOurs(figure, factor)));
  const [downhill, uphill] = [inConvention(rate), inConvention(-rate)];
  const isUphill = uphill.length >= downhill.length;
  const [factor, agreeing] = isUphill ? [-rate, uphill] : [rate, downhill];
  // One of few digits may agree in both.
  const isMixed = velocities.some(
    (one) =>
      (one[1].verdict === 'right' || one[1].verdict === 'follows') && !agreeing.includes(one),
  );
  if (isMixed || agreeing.length === 0) return undefined;
  const figures = new Map(books.figures);
  for (const [id, { figure }] of velocities) figures.set(id, asOurs(figure, factor));
  return { ids: new Set(velocities.map(([id]) => id)), factor, figures };
}

/**
 * Which figures stand in many fields that have nothing of a gradient: 1 everywhere agrees with 1 in any convention.
 * Velocities and gradients are the same number where neurons are.
 */
function filledInElsewhere({ judged, trace }: Bookkeeping): (figure: Figure) => boolean {
  const kinds: readonly (string | undefined)[] = ['derivative', 'state', 'change'];
  const others = [...judged].filter(
    ([id]) => !kinds.includes(trace.structure.definitions.get(id)?.role.kind),
  );
  return filledIn(others.map(([, one]) => one));
}

const isVelocity = (definition: Definition): boolean => {
  const { fresh } = keptIn(definition, definition.expression) ?? {};
  return fresh !== undefined && usesRate(fresh);
};

/** The place of its last digit stays, as that says how far it is written. */
const asOurs = (figure: Figure, factor: number): Figure => ({
  ...figure,
  value: figure.value * factor,
  unit: figure.unit * Math.abs(factor),
});

/** Whether a sheet that is judged so bears it out: a new parameter agrees with its velocity, and shows the step. */
export function bearsOut({ judged, trace }: Bookkeeping, { ids }: RateOutside): boolean {
  const { definitions } = trace.structure;
  const agreeing = new Set<QuantityId>();
  for (const id of ids) {
    const role = definitions.get(id)?.role;
    if (role?.kind === 'state' && judged.get(id)?.verdict !== 'wrong') agreeing.add(role.of);
  }
  return [...judged].some(([id, { verdict, figure }]) => {
    const { kind, role } = definitions.get(id) ?? {};
    const old = kind === 'update' ? role?.newOf : undefined;
    if (old === undefined || !agreeing.has(old)) return false;
    const isRight = verdict === 'right' || verdict === 'follows';
    return isRight && fits(figure, asHeld(trace.value(old)), 0) === undefined;
  });
}
