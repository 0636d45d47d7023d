import type { GeneralProblem, GeneralTrace, PhaseId, QuantityId } from '../../engine';
import type { Example } from '../../examples';
import {
  ASKED_BEFORE,
  addressTo,
  askedInFull,
  askedTexts,
  exampleLike,
  formOfSheet,
  freshProblem,
  stepsOf,
  type Tutor,
  traceOf,
  USUAL_FORM,
  updateFormOf,
  variantCodes,
  type WrittenForm,
  workOf,
} from '../../state';
import { reachOf } from '../share/reach';
import type { WorksheetOptions } from './options';
import { PHASES } from './sheetPhases';
import { pointsOf, type SheetPoints } from './sheetPoints';

/** One worksheet: a problem, and the way to it in the tutor. */
export interface PrintedSheet {
  /** From 1. */
  readonly number: number;
  /** The seed of its fresh numbers; absent where it has the numbers of the tutor. */
  readonly code?: string;
  /** Whose it is, where the class's names are printed on its sheets. */
  readonly name?: string | undefined;
  readonly trace: GeneralTrace;
  /** What stands behind the page's own address to open this problem for practice, from '#'. */
  readonly address: string;
}

/** Which sheets of fresh numbers, and how many digits they ask for. */
type SheetsAsked = Pick<WorksheetOptions, 'seed' | 'variants' | 'examples'> &
  Partial<Pick<WorksheetOptions, 'asked'>>;

/** The sheets of fresh numbers of a class seed, in order, for the example's network or that of `like`, in a form. */
export function freshSheets(
  example: Example,
  { seed = '', variants, examples, asked = ASKED_BEFORE }: SheetsAsked,
  like: GeneralProblem = example.problem,
  form: WrittenForm = USUAL_FORM,
): readonly PrintedSheet[] {
  // What an address says is of the numbers that it opens: they may hold their biases otherwise.
  const { names: _, ...unnamed } = like;
  const { names } = exampleLike(example, like);
  const network = names === undefined ? unnamed : { ...unnamed, names };
  return variantCodes(seed, variants).map((code, i) => ({
    number: i + 1,
    code,
    trace: traceOf(freshProblem(example, code, like), updateFormOf(form)),
    address: addressTo({
      view: 'practice',
      exampleId: example.id,
      network,
      settings: formOfSheet(form),
      query: { seed: code, ...said(examples), ...askedTexts(asked) },
    }),
  }));
}

const said = (examples: WorksheetOptions['examples']) =>
  examples === undefined ? {} : { examples };

/** The one sheet of the numbers that the tutor has now. */
export function ownSheet(
  state: Tutor,
  trace: GeneralTrace,
  { asked = ASKED_BEFORE, examples }: Partial<Pick<WorksheetOptions, 'asked' | 'examples'>> = {},
): PrintedSheet {
  const { exampleId, layout, hidden, settings } = state;
  const { problem, updates } = workOf(state);
  // The numbers are on the paper: whoever opens it may have others in that example.
  const address = addressTo({
    view: 'practice',
    exampleId,
    problem,
    updates,
    isExact: true,
    settings: formOfSheet(settings),
    layout,
    hidden,
    query: { ...said(examples), ...askedInFull(asked) },
  });
  return { number: 1, trace, address };
}

/**
 * A page's address as it is printed: without what a browser adds by itself and, where it is one that nobody else can
 * open, without where it is. What is left opens the sheet in any Backstep.
 */
export const shortAddress = (page: string, address: string): string =>
  reachOf(new URL(page)) === 'anyone'
    ? page
        .replace(/#.*$/s, '')
        .replace(/^https?:\/\//, '')
        .replace(/index\.html$/, '') + address
    : `…/${address}`;

/** Whether the phase is asked for: what is said of the hidden layer goes for all hidden layers. */
const isAsked = (phase: PhaseId, phases: readonly PhaseId[]): boolean =>
  phases.includes(phase) ||
  (phase.startsWith('backward.') && phase !== 'backward.o' && phases.includes('backward.h'));

/** Those of the phases that can be asked for which an update has: without a hidden layer there is one fewer. */
export const offeredPhases = ({ phases }: GeneralTrace): readonly PhaseId[] =>
  PHASES.filter((wanted) => phases.some(({ id }) => isAsked(id, [wanted])));

/** The phases that are asked for; all, where the update has none of those. */
export function phasesFor(trace: GeneralTrace, phases: readonly PhaseId[]): readonly PhaseId[] {
  const offered = offeredPhases(trace);
  return phases.some((phase) => offered.includes(phase)) ? phases : PHASES;
}

/** A phase's quantities that are asked for, each with its number in the steps of the update, from 1. */
export interface AskedPhase {
  readonly phase: PhaseId;
  readonly steps: readonly { readonly id: QuantityId; readonly number: number }[];
}

export function askedPhases(
  trace: GeneralTrace,
  phases: readonly PhaseId[],
): readonly AskedPhase[] {
  const steps = stepsOf(trace.structure);
  return trace.phases
    .filter(({ id }) => isAsked(id, phases))
    .map(({ id }) => ({
      phase: id,
      steps: steps
        .filter((step) => step.phase === id)
        .map((step) => ({ id: step.id, number: step.index + 1 })),
    }));
}

/** What a whole sheet is worth; undefined where nothing is said of any part. */
export function totalPoints(
  trace: GeneralTrace,
  phases: readonly PhaseId[],
  points: SheetPoints,
): number | undefined {
  const said = askedPhases(trace, phases).flatMap(
    ({ phase, steps }) => pointsOf(points, phase, steps.length) ?? [],
  );
  return said.length === 0 ? undefined : said.reduce((sum, one) => sum + one, 0);
}

/** What has to be given, since it is needed but not asked for: steps of the phases left out, in order. */
export function neededQuantities(
  trace: GeneralTrace,
  phases: readonly PhaseId[],
): readonly QuantityId[] {
  const steps = new Map(stepsOf(trace.structure).map(({ id, phase }) => [id, phase]));
  const needed = new Set<QuantityId>();
  const need = (id: QuantityId): void => {
    const phase = steps.get(id);
    if (phase !== undefined && isAsked(phase, phases)) return;
    if (phase !== undefined) needed.add(id);
    // A factor that is no step of its own is worked out on the way, from what it depends on.
    else for (const part of trace.quantities.get(id)?.dependsOn ?? []) need(part);
  };
  for (const { steps: asked } of askedPhases(trace, phases)) {
    for (const { id } of asked)
      for (const part of trace.quantities.get(id)?.dependsOn ?? []) need(part);
  }
  return [...steps.keys()].filter((id) => needed.has(id));
}
