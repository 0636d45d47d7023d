import { netId, type QuantityId } from '../engine';
import type { MatrixBias, Vectors } from '../engine/conventions';
import { unitName } from '../engine/ids';
import { DEFAULT_EXAMPLE_ID, EXAMPLES } from '../examples';
import type { Language } from '../text/languages';
import type { EmbedPart } from './embed';
import { USUAL_FORM, USUAL_VECTORS, type WrittenForm } from './form';
import type { Layout } from './layout';
import { type Lecture, NO_LECTURE, type Partner } from './lecture';
import type { Notice } from './notice';
import { NO_PROGRESS, type Progress } from './practice/progress';
import type { StepsWay } from './stops';
import type { ViewId, ViewQuery } from './viewList';
import { newWork, type Work } from './work/work';

/** The three forms of a quantity, in the order in which they are revealed. */
export const REVEALS = ['formula', 'numbers', 'value'] as const;
export type Reveal = (typeof REVEALS)[number];

/** Where in the steps the learner is. */
export interface Place {
  /** Any quantity of the trace; one that is no step of its own is shown with the step that it is a factor of. */
  readonly at: QuantityId;
  readonly reveal: Reveal;
  /** The quantities that were jumped from to come here, oldest first: the breadcrumb. */
  readonly via: readonly QuantityId[];
  /** Where an update takes several examples: the number of the one that is shown, from 1. */
  readonly example?: number | undefined;
  /** Whether it is a fold as a whole: several steps that are the same again, of which `at` is the last. */
  readonly folded?: boolean | undefined;
}

/** The digits after the point that can be asked for. */
export const DIGITS = { least: 2, most: 12 } as const;

/**
 * How a step is gone through: all of it at once; formula, numbers and value by turns; or by turns with a question
 * before each.
 */
export const PACES = ['whole', 'reveal', 'ask'] as const;
export type Pace = (typeof PACES)[number];

/** Whether the errors before and after the update are shown once they are worked out, or before. */
export const ERRORS = ['reached', 'shown'] as const;

/** Among them the form, and which sign δ has in the form that has it. */
export interface Settings extends WrittenForm {
  /** Digits after the point; absent: the example's. */
  readonly digits?: number | undefined;
  readonly theme: 'system' | 'light' | 'dark';
  /** Whether the neurons of a layer are a column or a row, in the form of matrices. */
  readonly vectors: Vectors;
  /** Where biases stand in it; absent: where they usually do, for what is written for them. */
  readonly matrixBias?: MatrixBias | undefined;
  readonly pace: Pace;
  readonly steps: StepsWay;
  /** An edit by hand sets it to 'shown': to see the error move is what editing is for. */
  readonly errors: (typeof ERRORS)[number];
  /** The language of the page; absent: the browser's. */
  readonly language?: Language | undefined;
  /** Whether keys that type a character do something by themselves (WCAG 2.1.4). */
  readonly characterKeys: boolean;
}

/** What undo goes back over. */
export interface Undoable {
  readonly exampleId: string;
  /** By example, so that changing the example loses nothing. */
  readonly work: Readonly<Record<string, Work>>;
}

/** What can be taken of what undo goes back over, and what of it cannot. */
export interface Taken extends Pick<Undoable, 'work'> {
  readonly refused: readonly Notice[];
}

export interface Tutor extends Undoable {
  readonly layout: Layout;
  /** What is not shown where the page is embedded. */
  readonly hidden: readonly EmbedPart[];
  readonly lecture: Lecture;
  readonly partner: Partner;
  readonly view: ViewId;
  readonly query: ViewQuery;
  readonly place: Place;
  readonly settings: Settings;
  readonly notices: readonly Notice[];
  readonly practice: Progress;
}

export const FIRST_PLACE: Place = { at: netId(unitName('h', 0)), reveal: 'value', via: [] };

export const INITIAL: Tutor = {
  layout: 'page',
  hidden: [],
  lecture: NO_LECTURE,
  partner: 'none',
  view: 'step',
  query: {},
  exampleId: DEFAULT_EXAMPLE_ID,
  work: Object.fromEntries(EXAMPLES.map(({ id, problem }) => [id, newWork(problem)])),
  place: FIRST_PLACE,
  settings: {
    theme: 'system',
    ...USUAL_FORM,
    vectors: USUAL_VECTORS,
    pace: 'whole',
    steps: 'ideas',
    errors: 'reached',
    characterKeys: true,
  },
  notices: [],
  practice: NO_PROGRESS,
};
