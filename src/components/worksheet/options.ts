import * as v from 'valibot';
import type { MarkOptions, PhaseId } from '../../engine';
import {
  askedTexts,
  type BadChoice,
  EXAMPLES_TAKEN,
  type ExamplesTaken,
  ExamplesTakenSchema,
  readAsked,
  readQuery,
  SEED_PATTERN,
  type ViewQuery,
} from '../../state';
import { PHASES } from './sheetPhases';
import { ACCEPTED_POINTS, pointsText, readPoints, type SheetPoints } from './sheetPoints';

export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];
/** How much the answer key shows, if there is one. */
export const KEYS = ['working', 'values', 'none'] as const;
export type KeyKind = (typeof KEYS)[number];
/** A class. */
export const MAX_VARIANTS = 40;

/** What is printed, and how. */
export interface WorksheetOptions {
  /** The class seed of fresh numbers; absent: the numbers that the tutor has. */
  readonly seed?: string | undefined;
  /** Of a batch, which of its examples; absent where nothing is said. */
  readonly examples?: ExamplesTaken | undefined;
  /** How many digits are asked for. */
  readonly asked: MarkOptions;
  readonly variants: number;
  readonly paper: Paper;
  readonly phases: readonly PhaseId[];
  /** Whether each blank has its formula beside it. */
  readonly help: boolean;
  readonly key: KeyKind;
  /** Whether its address stands on it as a QR code too. */
  readonly qr: boolean;
  readonly points: SheetPoints;
}

/** What an address may say of each option, and how that is put into words. */
const SCHEMAS = {
  seed: v.pipe(v.string(), v.regex(SEED_PATTERN)),
  examples: ExamplesTakenSchema,
  variants: v.pipe(
    v.string(),
    v.regex(/^\d{1,2}$/),
    v.transform(Number),
    v.minValue(1),
    v.maxValue(MAX_VARIANTS),
  ),
  paper: v.picklist(PAPERS),
  phases: v.pipe(
    v.string(),
    v.transform((text) => text.split(',')),
    v.array(v.picklist(PHASES)),
    v.maxLength(PHASES.length),
    v.transform((wanted) => PHASES.filter((phase) => wanted.includes(phase))),
  ),
  help: v.picklist(['yes', 'no']),
  key: v.picklist(KEYS),
  qr: v.picklist(['yes', 'no']),
  points: v.pipe(
    v.string(),
    v.check((text) => readPoints(text) !== undefined),
  ),
} as const;
const ACCEPTED: Readonly<Record<keyof typeof SCHEMAS, string>> = {
  seed: 'a–z, 0–9 (1–12)',
  examples: EXAMPLES_TAKEN.join(', '),
  variants: `1–${MAX_VARIANTS}`,
  paper: PAPERS.join(', '),
  phases: PHASES.join(', '),
  help: 'yes, no',
  key: KEYS.join(', '),
  qr: 'yes, no',
  points: ACCEPTED_POINTS,
};

/** Reads the view's own parameters, which may come from anyone; what is bad is left as it was. */
export function readOptions(
  query: ViewQuery,
  paper: Paper,
): { readonly options: WorksheetOptions; readonly bad: readonly BadChoice[] } {
  const { values, bad } = readQuery(query, SCHEMAS, ACCEPTED);
  const { seed, examples } = values;
  const { asked, bad: badAsked } = readAsked(query);
  return {
    options: {
      ...(seed === undefined ? {} : { seed }),
      ...(examples === undefined ? {} : { examples }),
      asked,
      variants: values.variants ?? 1,
      paper: values.paper ?? paper,
      phases: values.phases ?? PHASES,
      help: values.help === 'yes',
      key: values.key ?? 'working',
      qr: values.qr === 'yes',
      points: readPoints(values.points ?? 'none') ?? 'none',
    },
    bad: [...bad, ...badAsked],
  };
}

/** The parameters that say these options: what goes without saying is left out, the paper never. */
export function writeOptions(options: WorksheetOptions): ViewQuery {
  const { seed, examples, asked, variants, paper, phases, help, key, qr, points } = options;
  return {
    ...(seed === undefined ? {} : { seed }),
    ...(examples === undefined ? {} : { examples }),
    ...askedTexts(asked),
    ...(variants === 1 ? {} : { variants: String(variants) }),
    paper,
    ...(phases.length === PHASES.length ? {} : { phases: phases.join(',') }),
    ...(help ? { help: 'yes' } : {}),
    ...(key === 'working' ? {} : { key }),
    ...(qr ? { qr: 'yes' } : {}),
    ...(points === 'none' ? {} : { points: pointsText(points) }),
  };
}

/** Where Letter is what printers hold. */
const LETTER_REGIONS = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE', 'PR']);

/** The usual paper of a region, by a language tag such as 'en-US'. */
export const usualPaper = (language: string): Paper =>
  LETTER_REGIONS.has(/-([A-Z]{2})\b/.exec(language)?.[1] ?? '') ? 'letter' : 'a4';
