import { type Expression, negative, sum } from '../expressions/expression';
import type { QuantityId } from '../ids';
import type { Definition, Structure } from '../update/structure';
import type { Bookkeeping } from './bookkeeping';
import { type Figure, fits } from './figure';
import { middleOf, widthOf } from './interval';
import type { Fit } from './judged';
import { keptOf } from './kept';
import { askedUnit, isLongEnough, MOST_LOST } from './longEnough';
import { type Program, programOf } from './programs';

/** The step that a new parameter is made by: w − η·∂E/∂w without the w. */
export function stepOf({ kind, expression }: Definition): Expression | undefined {
  if (kind !== 'update') return undefined;
  if (expression.kind === 'difference') return negative(expression.subtract);
  if (expression.kind !== 'sum') return undefined;
  const [, first, ...more] = expression.terms;
  return first && (more.length === 0 ? first : sum(first, ...more));
}

const steps = new WeakMap<Structure, Map<QuantityId, { readonly program?: Program }>>();

const stepAt = (structure: Structure, id: QuantityId): Program | undefined =>
  keptOf(steps, structure, id, () => {
    const definition = structure.definitions.get(id);
    const step = definition && stepOf(definition);
    return step === undefined ? {} : { program: programOf(structure, step) };
  }).program;

/**
 * The new parameters in whose fields the step stands instead, each with what it agrees with: where it stands in all of
 * them, it is what the sheet means. None where it is in one alone, or in some.
 */
export function stepsForNew(books: Bookkeeping): ReadonlyMap<QuantityId, Fit> {
  const found = new Map<QuantityId, Fit>();
  let shown = 0;
  for (const [id, figure] of books.figures) {
    const step = stepAt(books.trace.structure, id);
    if (step === undefined) continue;
    const fit = stepFit(books, figure, step, id);
    if (fit === undefined || books.fitsExactly(id, figure) !== undefined) return new Map();
    found.set(id, fit);
    if (figure.value !== 0) shown++;
  }
  // A 0 shows nothing: it may be a step, or nothing at all.
  return shown > 1 ? found : new Map();
}

function stepFit(
  books: Bookkeeping,
  figure: Figure,
  step: Program,
  id: QuantityId,
): Fit | undefined {
  for (const world of [books.world('sound'), books.exact]) {
    const range = world.by(step);
    const noise = books.noise(id);
    const ending = fits(figure, range, noise);
    const value = middleOf(range);
    const isLong = isLongEnough(figure, value, noise, books.asked);
    // What may be almost any number is told by none.
    const unit = Math.max(figure.unit, askedUnit(value, books.asked));
    const isCertain = widthOf(range) <= MOST_LOST * unit;
    if (ending !== undefined && isLong && isCertain) return { ending, range };
  }
  return undefined;
}
