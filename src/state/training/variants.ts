import * as v from 'valibot';
import { type GeneralProblem, LEARNING_RATE, readNumber } from '../../engine';
import { givensOf } from '../../engine/update';
import { holdBiases, replaceGivens } from '../work/problemEdits';

/** What a run has otherwise than the learner's own setting; nothing: it is that setting. */
export interface Variant {
  readonly learningRate?: number;
  readonly biases?: 'held' | 'updated';
}

/** As many lines as can be told apart. */
export const MOST_RUNS = 4;
/** As many updates as a run may have. */
export const MOST_UPDATES = 100_000;

/** The learner's problem with what the run has otherwise. */
export function variantOf(
  problem: GeneralProblem,
  { learningRate, biases }: Variant,
): GeneralProblem {
  const held =
    biases === undefined ? problem : holdBiases(problem, { updateBiases: biases === 'updated' });
  return learningRate === undefined ? held : replaceGivens(held, [[LEARNING_RATE, learningRate]]);
}

/** The learning rate that a run has. */
export const rateOf = (problem: GeneralProblem, { learningRate }: Variant): number =>
  learningRate ?? givensOf(problem).get(LEARNING_RATE) ?? 0;

/** How a run treats the biases. */
export const biasesOf = (problem: GeneralProblem, { biases }: Variant): 'held' | 'updated' =>
  biases ?? (problem.updateBiases ? 'updated' : 'held');

/** A run to add to others: ten times as fast as the last of them. */
export function nextVariant(problem: GeneralProblem, variants: readonly Variant[]): Variant {
  const last = variants.at(-1) ?? {};
  return { ...last, learningRate: withoutNoise(10 * rateOf(problem, last)) };
}

/** 0.7 / 10 is 0.06999999999999999 in doubles: those digits are nobody's. */
const withoutNoise = (number: number): number => Number(number.toPrecision(15));

/** The run of the learner's own setting, as an address writes it. */
const OWN = 'own';

const VariantSchema = v.pipe(
  v.string(),
  v.regex(/^[^:]{1,40}(:(held|updated))?$/),
  v.rawTransform(({ dataset, addIssue, NEVER }): Variant => {
    const [rate = '', biases] = dataset.value.split(':');
    const read = readNumber(rate);
    if (rate !== OWN && !read.ok) {
      addIssue({ message: 'a learning rate' });
      return NEVER;
    }
    return {
      ...(read.ok ? { learningRate: read.number.value } : {}),
      ...(biases === undefined ? {} : { biases: biases === 'held' ? 'held' : 'updated' }),
    };
  }),
);

/** Runs as an address says them: 'own~5~0.5:held'. */
export const VariantsSchema = v.pipe(
  v.string(),
  v.transform((text) => text.split('~')),
  v.array(VariantSchema),
  v.maxLength(MOST_RUNS),
);
export const VARIANTS_ACCEPTED = `own~0.01~5:held~own:updated (1–${MOST_RUNS})`;

export const writeVariants = (variants: readonly Variant[]): string =>
  variants
    .map(({ learningRate, biases }) =>
      [learningRate ?? OWN, ...(biases === undefined ? [] : [biases])].join(':'),
    )
    .join('~');

/** Sets of runs that show something: ready to be chosen. */
export const PRESETS = {
  own: () => [{}],
  /** From far too small to far too large, for the by-hand articles' networks. */
  rates: () => [0.01, 0.5, 5, 50].map((learningRate) => ({ learningRate })),
  tenfold: (problem) => {
    const rate = rateOf(problem, {});
    return [{ learningRate: withoutNoise(rate / 10) }, {}, nextVariant(problem, [{}])];
  },
  biases: () => [{ biases: 'held' }, { biases: 'updated' }],
} as const satisfies Record<string, (problem: GeneralProblem) => readonly Variant[]>;
export type Preset = keyof typeof PRESETS;
