import * as v from 'valibot';
import {
  MOST_RUNS,
  MOST_UPDATES,
  VARIANTS_ACCEPTED,
  type Variant,
  VariantsSchema,
  writeVariants,
} from '../training/variants';
import type { ViewQuery } from '../viewList';
import { type BadChoice, readQuery } from './readQuery';

export const SCALES = ['linear', 'log'] as const;
export type Scale = (typeof SCALES)[number];

/** What the plot of many updates shows. */
export interface RunsOptions {
  readonly variants: readonly Variant[];
  /** How many updates each run makes. */
  readonly count: number;
  /** The scale of the errors; absent: whichever shows more. */
  readonly scale?: Scale;
  /** The run, from 0, and the update of it that is looked at; absent: the start of the first. */
  readonly seen?: { readonly run: number; readonly update: number };
}

export const USUAL_OPTIONS: RunsOptions = { variants: [{}], count: 10_000 };

const CountSchema = v.pipe(
  v.string(),
  v.trim(),
  v.regex(/^\d{1,6}$/),
  v.transform(Number),
  v.minValue(1),
  v.maxValue(MOST_UPDATES),
);

/** A run, from 1, and an update of it: '2:500'. */
const SeenSchema = v.pipe(
  v.string(),
  v.regex(/^[1-4]:\d{1,6}$/),
  v.transform((text) => text.split(':').map(Number)),
  v.transform(([run = 1, update = 0]) => ({ run: run - 1, update })),
);

const SCHEMAS = {
  runs: VariantsSchema,
  count: CountSchema,
  scale: v.picklist(SCALES),
  seen: SeenSchema,
} as const;
const ACCEPTED: Readonly<Record<keyof typeof SCHEMAS, string>> = {
  runs: VARIANTS_ACCEPTED,
  count: `1–${MOST_UPDATES}`,
  scale: SCALES.join(', '),
  seen: '1:500 (run:update)',
};

/** Reads the plot's parameters, which may come from anyone; what is bad in them is left as usual. */
export function readRunsOptions(
  query: ViewQuery,
  usual: RunsOptions = USUAL_OPTIONS,
): { readonly options: RunsOptions; readonly bad: readonly BadChoice[] } {
  const { values, bad } = readQuery(query, SCHEMAS, ACCEPTED);
  const { runs, count, scale, seen } = values;
  return {
    options: {
      variants: runs ?? usual.variants,
      count: count ?? usual.count,
      ...(scale === undefined ? {} : { scale }),
      ...(seen === undefined ? {} : { seen }),
    },
    bad,
  };
}

/** The query with these options, the plot's other parameters as they were. */
export function writeRunsOptions(
  query: ViewQuery,
  { variants, count, scale, seen }: RunsOptions,
): ViewQuery {
  const { scale: _, seen: __, ...rest } = query;
  return {
    ...rest,
    runs: writeVariants(variants.slice(0, MOST_RUNS)),
    count: String(count),
    ...(scale === undefined ? {} : { scale }),
    ...(seen === undefined ? {} : { seen: `${seen.run + 1}:${seen.update}` }),
  };
}
