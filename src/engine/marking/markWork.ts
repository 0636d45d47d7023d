import type { QuantityId } from '../ids';
import type { AnyTrace } from '../update/trace';
import { Bookkeeping, type Judged } from './bookkeeping';
import { diagnose } from './diagnose';
import { type Figure, isCoarse, readFigure } from './figure';
import { judge } from './judge';
import type { Mark, MarkOptions } from './mark';
import { nextStep } from './nextStep';
import { noteOf } from './note';

/**
 * Marks a person's figures as a good teacher does: an error that is carried forward counts once. The figures
 * may be any of the trace, in any order, with any of them missing.
 * @param _options how many digits are asked for.
 * @returns one mark for each entry of `work`, in its order.
 */
export function markWork(
  trace: AnyTrace,
  work: ReadonlyMap<QuantityId, string>,
  _options: MarkOptions = {},
): ReadonlyMap<QuantityId, Mark> {
  const marks = new Map<QuantityId, Unnoted>();
  const figures = new Map<QuantityId, Figure>();
  for (const [id, text] of work) {
    const expected = trace.quantities.get(id)?.value;
    const read = readFigure(text);
    const reason =
      expected === undefined ? 'noSuchQuantity' : typeof read === 'string' ? read : undefined;
    // The place of every mark is kept, though it is made later.
    marks.set(id, {
      verdict: 'unreadable',
      expected: expected ?? Number.NaN,
      ...(reason !== undefined && { reason }),
      next: { kind: 'rewrite' },
    });
    if (reason === undefined && typeof read !== 'string') figures.set(id, read);
  }

  const books = new Bookkeeping(trace, figures);
  for (const id of trace.structure.definitions.keys()) {
    const figure = figures.get(id);
    if (figure !== undefined) books.judged.set(id, judge(books, id, figure));
  }
  for (const [id, judged] of books.judged) marks.set(id, markOf(books, id, judged));
  return new Map(
    [...marks].map(([id, mark]) => [
      id,
      { ...mark, note: noteOf(mark, trace.structure.definitions.get(id)?.kind) },
    ]),
  );
}

type Unnoted = Omit<Mark, 'note'>;

function markOf(books: Bookkeeping, id: QuantityId, judged: Judged): Unnoted {
  const { figure, verdict, slips } = judged;
  const expected = books.trace.value(id);
  if (verdict === 'right') {
    return {
      verdict,
      expected,
      ...(judged.ending === 'cut' && { cut: true as const }),
      ...(!judged.direct && { fromShortened: true as const }),
      ...(figure.unit > 0 && isCoarse(figure, expected) && { coarse: true as const }),
    };
  }
  const carried = slips.length === 0 ? {} : { carried: books.carried(id).mid, slip: slips };
  if (verdict === 'follows') {
    return { verdict, expected, ...carried, next: { kind: 'correct', id: slips[0] ?? id } };
  }
  const diagnoses = diagnose(books, id, figure);
  const [first] = diagnoses;
  return {
    verdict,
    expected,
    ...carried,
    ...(first !== undefined && { diagnosis: first.id, diagnoses }),
    next: nextStep(books, id, first?.at),
  };
}
