import type { QuantityId } from '../ids';
import type { Bookkeeping, WorldName } from './bookkeeping';
import { type Figure, fits } from './figure';
import { fitIn } from './fitting';
import { asHeld, exactly, hull, type Interval, middleOf, negated, widthOf } from './interval';
import type { Fit, Judged } from './judged';
import { rangesBy } from './layer';
import { askedUnit, isLongEnough, isZero, MOST_LOST } from './longEnough';
import { repeats } from './repeats';
import { signedKind } from './signConvention';
import { orderOf } from './ways';

/** The worlds that a figure is looked for in, with either sign where that is a convention, the soundest first. */
const TRIES: readonly { readonly name: WorldName; readonly isTurned: boolean }[] = [
  { name: 'sound', isTurned: false },
  { name: 'soundShort', isTurned: false },
  { name: 'own', isTurned: false },
  { name: 'sound', isTurned: true },
  { name: 'own', isTurned: true },
  { name: 'ownShort', isTurned: false },
];

/** What the whole of a sheet says of a figure. */
export interface Circumstances {
  /** Its sign is not that of the sheet, so that neither sign is a matter of taste. */
  readonly departs: boolean;
  /** It agrees with others by accident, if at all. */
  readonly byAccident: boolean;
  /** It is a mistake that is known from other figures. */
  readonly isSlip: boolean;
}

/** Judges a figure, the earlier ones being judged: right, following from an earlier slip, short, or wrong. */
export function judge(
  books: Bookkeeping,
  id: QuantityId,
  figure: Figure,
  { departs, byAccident, isSlip }: Circumstances,
): Judged {
  const { trace } = books;
  const exact = departs ? undefined : books.fitsExactly(id, figure);
  const definition = trace.structure.definitions.get(id);
  const isSigned =
    !departs && definition !== undefined && signedKind(definition, trace.structure) !== undefined;
  if (exact !== undefined) return agreeing(books, id, figure, exact, 'sound', { direct: true });

  const slips = books.slipsBefore(id);
  const slip = { figure, verdict: 'wrong', by: slips.length > 0 ? 'own' : 'sound', slips } as const;
  if (isSlip) return slip;
  const hasShort = books.shortBefore(id).length > 0;
  for (const { name, isTurned } of TRIES) {
    const isOwn = name === 'own' || name === 'ownShort';
    const isOpen =
      (!isOwn || (!byAccident && slips.length > 0)) &&
      (!name.endsWith('Short') || hasShort || isOwn) &&
      // Where nothing says little, it is the same again.
      (name !== 'ownShort' || books.world(name) !== books.world('own')) &&
      (!isTurned || isSigned) &&
      // What departs is not right with the sign that the sheet does not have.
      (isOwn || !departs);
    if (!isOpen) continue;
    const taken = isTurned ? mirrored(figure) : figure;
    const direct = isTurned && !isOwn ? books.fitsExactly(id, taken) : undefined;
    const fit = direct ?? fitIn(books, id, taken, name);
    if (fit === undefined) continue;
    const more = { ...(isOwn && { slips }), ...(direct && { direct: true as const }) };
    const agreed = agreeing(books, id, taken, fit, name, more);
    const isCoarse = byAccident && agreed.verdict === 'right' && agreed.direct !== true;
    const found = isCoarse ? ({ ...agreed, verdict: 'short', short: 'coarse' } as const) : agreed;
    // With another sign, wrong figures that leave no digit certain agree with almost anything.
    if (found.short === 'lost' && isOwn && isTurned) continue;
    if (found.short === 'lost' && hasShort && !agreesAsWritten(books, id, taken, name)) continue;
    if (!isTurned) return found;
    const { held, from, ...rest } = found;
    const turned = { held: mirroredRange(held), from: mirroredRange(from) };
    // It is held with the sign that ours has: what is worked from it then has the sign of the sheet.
    return {
      ...rest,
      figure,
      ...(held && { held }),
      ...(turned.from && { from: turned.from }),
      ...(found.verdict === 'wrong' ? {} : { convention: 'oppositeSign' as const }),
    };
  }
  return slip;
}

/** The same figure with the other sign, and what may be held of it. */
const mirrored = (figure: Figure): Figure => ({ ...figure, value: 0 - figure.value });
const mirroredRange = (range: Interval | undefined): Interval | undefined =>
  range && negated(range);

/**
 * Whether a figure comes out of the short ones before it: it does not where it agrees with what they could have been
 * alone, which is almost anything.
 */
const agreesAsWritten = (
  books: Bookkeeping,
  id: QuantityId,
  figure: Figure,
  name: WorldName,
): boolean => fitIn(books, id, figure, name === 'sound' ? 'soundShort' : 'ownShort') !== undefined;

/** A figure that agrees with what a world gives: as far as it goes, and is worked out. */
function agreeing(
  books: Bookkeeping,
  id: QuantityId,
  figure: Figure,
  fit: Fit,
  name: WorldName,
  { direct, slips = [] }: { readonly direct?: true; readonly slips?: readonly QuantityId[] },
): Judged {
  const isOwn = name === 'own' || name === 'ownShort';
  const judged = {
    figure,
    by: isOwn ? ('own' as const) : ('sound' as const),
    ending: fit.ending,
    ...(direct && { direct }),
    slips,
    held: books.heldOf(id, figure, fit, name),
    from: fit.range,
  };
  if (isOwn) {
    const again = repeats(books, id, figure, slips);
    if (again !== undefined) return { figure, verdict: 'wrong', by: 'own', again, slips };
  }
  const short = shortness(books, id, figure, fit, name, direct === true);
  if (short !== undefined) return { ...judged, ...short, verdict: 'short' };
  if (isOwn) return { ...judged, verdict: 'follows' };
  return { ...judged, held: asEitherIsHeld(books, id, judged.held), verdict: 'right' };
}

/**
 * ∂net/∂w is another name of the output that comes in along w: whoever goes on takes it as it stands by the one name or
 * by the other, and it may be shortened in both.
 */
function asEitherIsHeld({ trace, judged }: Bookkeeping, id: QuantityId, held: Interval): Interval {
  const expression = trace.structure.definitions.get(id)?.expression;
  const same = expression?.kind === 'quantity' ? judged.get(expression.id) : undefined;
  return same?.verdict === 'right' && same.held ? hull(held, same.held) : held;
}

type Shortness = Pick<Judged, 'short' | 'lengthen'>;

function shortness(
  books: Bookkeeping,
  id: QuantityId,
  figure: Figure,
  { range }: Fit,
  name: WorldName,
  isDirect: boolean,
): Shortness | undefined {
  const noise = books.noise(id);
  const isOwn = name === 'own' || name === 'ownShort';
  const value = isOwn ? carriedWithin(books, id, range) : books.trace.value(id);
  if (name === 'soundShort' || name === 'ownShort') {
    const [first] = books.shortBefore(id);
    return { short: 'inherited', ...(first !== undefined && { lengthen: first }) };
  }
  if (!isLongEnough(figure, value, noise, books.asked)) return { short: 'digits', lengthen: id };
  if (!isDirect) {
    const unit = Math.max(figure.unit, askedUnit(value, books.asked));
    const isAsWritten = isOwn && fits(figure, asHeld(books.carriedNumber(id)), noise) !== undefined;
    if (!isAsWritten && widthOf(range) > MOST_LOST * unit) {
      const widest = widestBefore(books, id, range, name);
      return { short: 'lost', ...(widest !== undefined && { lengthen: widest }) };
    }
  }
  return hidesStep(books, id, figure) ? { short: 'step', lengthen: id } : undefined;
}

/**
 * What someone's figures as they are written give, where that is among what they allow: by a short one it may be another
 * number, which says nothing of how far the figure is written.
 */
function carriedWithin(books: Bookkeeping, id: QuantityId, range: Interval): number {
  const carried = books.carriedNumber(id);
  return range.low <= carried && carried <= range.high ? carried : middleOf(range);
}

/** The figure that a difference lost the digits of: known exactly, it leaves the least doubt. */
function widestBefore(
  books: Bookkeeping,
  id: QuantityId,
  range: Interval,
  name: WorldName,
): QuantityId | undefined {
  const world = books.world(name);
  let [widest, least]: [QuantityId | undefined, number] = [undefined, widthOf(range)];
  for (const written of books.writtenBefore(id)) {
    const known = exactly(books.figures.get(written)?.value ?? 0);
    const order = orderOf(books.trace.structure);
    const place = order.get(written);
    const ranges = rangesBy((of) => (of === place ? known : world.at(of)), order.size + 1);
    for (const way of world.ways(id)) {
      const left = way.range(ranges);
      if (widthOf(left) < least) [widest, least] = [written, widthOf(left)];
    }
  }
  return widest;
}

/**
 * Whether a new parameter reads like the old one, though it took a step that the sheet does not show: it has neither
 * the gradient nor the change right.
 */
function hidesStep(books: Bookkeeping, id: QuantityId, figure: Figure): boolean {
  const { structure } = books.trace;
  const definition = structure.definitions.get(id);
  const old = definition?.role.newOf;
  if (definition?.kind !== 'update' || old === undefined) return false;
  const before = books.trace.value(old);
  if (isZero(books.trace.value(id) - before, books.noise(id))) return false;
  if (fits(figure, asHeld(before), 0) === undefined) return false;
  return !books.writtenBefore(id).some((of) => {
    const role = structure.definitions.get(of)?.role;
    const isShown =
      (role?.kind === 'derivative' && role.by === old) ||
      (role?.kind === 'change' && role.of === old);
    const verdict = books.judged.get(of)?.verdict;
    return isShown && (verdict === 'right' || verdict === 'follows');
  });
}
