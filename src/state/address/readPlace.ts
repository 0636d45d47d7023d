import type { GeneralProblem } from '../../engine';
import { isBatch } from '../../engine/network';
import type { Example } from '../../examples';
import type { Notice } from '../notice';
import { counterparts } from '../steps';
import { FIRST_PLACE, type Place } from '../tutorState';
import { traceOf } from '../work/problemEdits';
import { quantityNamed } from './addressNames';
import { clip } from './addressText';

/** The step that an address says. */
export function readPlace(
  example: Example,
  problem: GeneralProblem,
  parameters: ReadonlyMap<string, string>,
  { reveal, folded }: { readonly reveal: Place['reveal'] | undefined; readonly folded: boolean },
  notices: Notice[],
): Partial<Place> | undefined {
  const at = parameters.get('at');
  if (at === undefined) return reveal && { reveal };
  const { structure } = traceOf(problem);
  // A step of an update by one example is that of the first, where it takes several.
  const id =
    quantityNamed(at, structure.definitions.keys(), example) ??
    (structure.one && quantityNamed(at, structure.one.definitions.keys(), example)) ??
    quantityNamed(withoutDelta(at), (structure.one ?? structure).definitions.keys(), example);
  if (id === undefined) {
    notices.push({ kind: 'address.unknownStep', text: clip(at) });
    return undefined;
  }
  return { ...FIRST_PLACE, ...(reveal && { reveal }), at: id, folded: folded || undefined };
}

/** What the δ form has beside, called as what has its part element by element: the form itself comes later. */
const withoutDelta = (at: string): string => counterparts(at)[0] ?? at;

/** Which of several examples is shown, where the place does not say it. */
export function shownIn(
  turn: string | undefined,
  problem: GeneralProblem,
): Partial<Place> | undefined {
  if (turn === undefined || !isBatch(problem) || !/^[1-8]$/.test(turn)) return undefined;
  return { example: Number(turn) };
}
