import type { QuantityId } from '../ids';
import { ProblemError } from '../problemError';
import type { AnyTrace } from '../update/trace';
import { Bookkeeping } from './bookkeeping';
import { type Figure, readFigure } from './figure';
import { judge } from './judge';
import type { Judged } from './judged';
import { checkAsked } from './longEnough';
import { type ByAccident, byAccident } from './madeUp';
import type { Mark, MarkOptions } from './mark';
import { nextStep } from './nextStep';
import { noteOf } from './note';
import { type Reason, reasonsOf } from './reasons';
import { departures } from './signConvention';
import { stepsForNew } from './stepForNew';
import { toldByHabit } from './toldByHabit';
import { bearsOut, type RateOutside, rateOutside } from './velocityConvention';

/**
 * Marks a person's figures as a good teacher does: an error that is carried forward counts once. The figures
 * may be any of the trace, in any order, with any of them missing; blanks are not among them.
 * @param options how far the figures are to be written: three significant digits if nothing is said.
 * @returns one mark for each entry of `work`, in its order.
 * @throws {RangeError} on an option that is not a whole number within its bounds, naming it.
 * @throws {ProblemError} naming what is no trace, no figures by id, or no text.
 */
export function markWork(
  trace: AnyTrace,
  work: ReadonlyMap<QuantityId, string>,
  options: MarkOptions = {},
): ReadonlyMap<QuantityId, Mark> {
  const marking = markingOf(trace, work, options);
  let step = marking.next();
  while (!step.done) step = marking.next();
  return step.value;
}

/**
 * The same in small steps, a figure or less each: whoever goes through them may do something else in between, and so
 * never holds up a page. What it returns in the end is what `markWork` returns.
 * @throws {RangeError} as `markWork` does, at the first step.
 */
export function* markingOf(
  trace: AnyTrace,
  work: ReadonlyMap<QuantityId, string>,
  options: MarkOptions = {},
): Generator<undefined, ReadonlyMap<QuantityId, Mark>> {
  checkHanded(trace, work);
  checkAsked(options);
  const marks = new Map<QuantityId, Mark>();
  const figures = new Map<QuantityId, Figure>();
  for (const [id, text] of work) {
    const expected = trace.quantities.get(id)?.value;
    const read = readFigure(text);
    const reason =
      expected === undefined ? 'noSuchQuantity' : typeof read === 'string' ? read : undefined;
    if (reason === undefined && typeof read !== 'string') {
      figures.set(id, read);
      // Its place is kept, though it is made later.
      marks.set(id, YET_TO_COME);
    } else {
      const mark: UnnotedMark = {
        verdict: 'unreadable',
        expected: expected ?? Number.NaN,
        ...(reason !== undefined && { reason }),
        next: { kind: 'rewrite' },
      };
      marks.set(id, noted(trace, id, mark));
    }
  }

  const { books, reasons, outside } = yield* judgedSheet(trace, figures, options);
  for (const [id, judged] of books.judged) {
    const mark = markOf(books, id, judged, reasons.get(id));
    marks.set(id, noted(trace, id, outside?.ids.has(id) ? asWritten(mark, outside) : mark));
    yield;
  }
  return marks;
}

/** Scripts may hand over anything. */
function checkHanded(trace: unknown, work: unknown): void {
  if (typeof trace !== 'object' || trace === null || !('quantities' in trace))
    throw new ProblemError('trace', 'what traceUpdate returns', trace);
  if (!(work instanceof Map)) throw new ProblemError('work', 'a Map of texts by id', work);
  for (const [id, text] of work) {
    if (typeof text !== 'string') throw new ProblemError(`work.${id}`, 'a text', text);
  }
}

/** A mark as it is made, piece by piece: to copy it for each piece would take longer than to make it. */
type Making = { -readonly [Piece in keyof Mark]: Mark[Piece] };
type UnnotedMark = Omit<Making, 'note'>;

const YET_TO_COME = {} as Mark;

function noted(trace: AnyTrace, id: QuantityId, mark: UnnotedMark): Mark {
  (mark as Making).note = noteOf(mark, trace.quantities.get(id)?.kind);
  return mark as Making;
}

/** All figures judged, and the reasons of the wrong ones. */
interface Sheet {
  readonly books: Bookkeeping;
  readonly reasons: ReadonlyMap<QuantityId, Reason>;
  /** Its velocities stand without the learning rate. */
  readonly outside: RateOutside | undefined;
}

type Ids = ReadonlySet<QuantityId>;

/** Once more where some have a sign that departs from the sheet's, agree by accident, or are a slip by others. */
function* judgedSheet(
  trace: AnyTrace,
  figures: ReadonlyMap<QuantityId, Figure>,
  options: MarkOptions,
): Generator<undefined, Sheet> {
  let taken = figures;
  const judgedBy = (departing: Ids, isAccident?: ByAccident, told?: Ids) =>
    judgeAll(new Bookkeeping(trace, taken, options), departing, isAccident, told);
  let books = yield* judgedBy(new Set());
  let outside = rateOutside(books);
  if (outside !== undefined) {
    taken = outside.figures;
    const anew = yield* judgedBy(new Set());
    if (bearsOut(anew, outside)) books = anew;
    else [taken, outside] = [figures, undefined];
  }
  const departing = departures(trace, books.judged);
  if (departing.size > 0) books = yield* judgedBy(departing);
  let reasons = yield* reasonsOf(books, slipsOf(books));
  const isAccident = byAccident(books.judged, reasons);
  if (isAccident !== undefined) {
    [taken, outside] = [figures, undefined];
    books = yield* judgedBy(departing, isAccident);
    reasons = yield* reasonsOf(books, slipsOf(books));
  }
  const told = toldByHabit(books, reasons);
  if (told.size === 0) return { books, reasons, outside };
  books = yield* judgedBy(departing, isAccident, told);
  return { books, reasons: yield* reasonsOf(books, slipsOf(books)), outside };
}

const slipsOf = ({ judged }: Bookkeeping): readonly QuantityId[] =>
  [...judged].flatMap(([id, { verdict, again }]) =>
    verdict === 'wrong' && again === undefined ? [id] : [],
  );

function* judgeAll(
  books: Bookkeeping,
  departing: Ids,
  isAccident: ByAccident | undefined,
  told: Ids = new Set(),
): Generator<undefined, Bookkeeping> {
  const { definitions } = books.trace.structure;
  let steps: ReturnType<typeof stepsForNew> | undefined;
  for (const [id, { kind }] of definitions) {
    const figure = books.figures.get(id);
    if (figure === undefined) continue;
    if (kind === 'update' && isAccident === undefined) steps ??= stepsForNew(books);
    const step = steps?.get(id);
    books.note(
      id,
      step === undefined
        ? judge(books, id, figure, {
            departs: departing.has(id),
            byAccident: isAccident?.(figure) ?? false,
            isSlip: told.has(id),
          })
        : {
            figure,
            verdict: 'right',
            by: 'sound',
            ending: step.ending,
            direct: true,
            convention: 'stepForNew',
            from: step.range,
            slips: [],
          },
    );
    yield;
  }
  return books;
}

/** The mark of a velocity that was judged as ours is, in the numbers of its sheet. */
function asWritten(mark: UnnotedMark, { factor }: RateOutside): UnnotedMark {
  const { verdict, from, carried } = mark;
  const [one, other] = [(from?.[0] ?? 0) / factor, (from?.[1] ?? 0) / factor];
  return {
    ...mark,
    ...(from && { from: [Math.min(one, other), Math.max(one, other)] as const }),
    ...(carried !== undefined && { carried: carried / factor }),
    ...((verdict === 'right' || verdict === 'short') && { convention: 'rateOutside' as const }),
  };
}

function markOf(
  books: Bookkeeping,
  id: QuantityId,
  judged: Judged,
  reason: Reason | undefined,
): UnnotedMark {
  const { verdict, slips, short, lengthen } = judged;
  const range = judged.from ?? books.carried(id);
  const mark: UnnotedMark = {
    verdict,
    expected: books.trace.value(id),
    from: [range.low, range.high],
  };
  if (judged.convention !== undefined) mark.convention = judged.convention;
  if (slips.length > 0) {
    mark.carried = books.carriedNumber(id);
    mark.slip = slips;
  }
  if (verdict === 'right' || verdict === 'short') {
    if (judged.ending === 'cut') mark.cut = true;
    if (!judged.direct && judged.by === 'sound') mark.fromShortened = true;
    if (short !== undefined) mark.short = short;
    if (lengthen !== undefined) mark.lengthen = lengthen;
    if (verdict === 'short') mark.next = { kind: 'lengthen', id: lengthen ?? id };
    return mark;
  }
  if (verdict === 'follows') {
    mark.next = { kind: 'correct', id: slips[0] ?? id };
    return mark;
  }
  const { diagnoses = [], again = judged.again } = reason ?? {};
  const [first] = diagnoses;
  if (first !== undefined) {
    mark.diagnosis = first.id;
    mark.diagnoses = diagnoses;
  }
  if (again !== undefined) mark.again = again;
  mark.next =
    judged.again === undefined
      ? nextStep(books, id, first?.at)
      : { kind: 'correct', id: judged.again };
  return mark;
}
