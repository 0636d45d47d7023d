import * as v from 'valibot';
import { givensOf, type Problem, readNumber, withGivens } from '../engine';
import { DEFAULT_EXAMPLE_ID, type Example, findExample } from '../examples';
import { addressName, quantityNamed } from './names';
import type { Notice } from './notice';
import {
  currentExample,
  FIRST_PLACE,
  type Place,
  REVEALS,
  type Settings,
  type Tutor,
  workOf,
} from './tutor';
import { traceOf } from './work';

/** What an address says: the example with its numbers, the place, and how it is shown. */
export interface Opened {
  readonly exampleId: string;
  readonly problem: Problem;
  readonly updates: number;
  readonly place: Place;
  readonly settings: Partial<Settings>;
  /** Whether the address says anything of the numbers, beyond naming the example. */
  readonly hasNumbers: boolean;
  /** What is wrong with it; the rest opens all the same. */
  readonly notices: readonly Notice[];
}

/** Longer than the longest that this page writes. */
const MAX_LENGTH = 4000;
const VIEW = 'step';
export const MAX_DIGITS = 12;

/** The parameters that choose between words, and what they accept. */
const CHOICES = {
  biases: v.picklist(['shared', 'separate']),
  updatebiases: v.picklist(['yes', 'no']),
  show: v.picklist(REVEALS),
  form: v.picklist(['elements', 'matrix']),
} as const;
const WHOLE = {
  digits: v.pipe(
    v.string(),
    v.regex(/^\d{1,2}$/),
    v.transform(Number),
    v.minValue(2),
    v.maxValue(MAX_DIGITS),
  ),
  updates: v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number)),
} as const;
const ACCEPTED = { digits: `2–${MAX_DIGITS}`, updates: '0–999999999' } as const;

type Choice = keyof typeof CHOICES;
type Whole = keyof typeof WHOLE;

/** Reads an address (what stands behind '#'), which may come from anyone. */
export function readAddress(hash: string): Opened {
  const notices: Notice[] = [];
  const text = hash.replace(/^#/, '');
  if (text.length > MAX_LENGTH) return opened(DEFAULT_EXAMPLE_ID, [{ kind: 'address.tooLong' }]);
  const [path = '', query = ''] = text.split(/\?(.*)/s);
  const view = path.replace(/^\//, '');
  if (view !== '' && view !== VIEW) notices.push({ kind: 'address.unknownView', text: clip(view) });

  const parameters = splitQuery(query, notices);
  const wanted = parameters.get('example') ?? DEFAULT_EXAMPLE_ID;
  const example = findExample(wanted);
  if (example === undefined) {
    // Its parameters are in names that nobody knows.
    return opened(DEFAULT_EXAMPLE_ID, [
      ...notices,
      { kind: 'address.unknownExample', text: clip(wanted) },
    ]);
  }
  parameters.delete('example');
  return readParameters(example, parameters, notices);
}

function opened(exampleId: string, notices: readonly Notice[]): Opened {
  const problem = (findExample(exampleId) as Example).problem;
  return {
    exampleId,
    problem,
    updates: 0,
    place: FIRST_PLACE,
    settings: {},
    hasNumbers: false,
    notices,
  };
}

function splitQuery(query: string, notices: Notice[]): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const part of query.split('&')) {
    if (part === '') continue;
    const [name = '', value = ''] = part.split(/=(.*)/s);
    try {
      parameters.set(decodeURIComponent(name), decodeURIComponent(value));
    } catch {
      notices.push({ kind: 'address.unreadable' });
    }
  }
  return parameters;
}

function readParameters(
  example: Example,
  parameters: ReadonlyMap<string, string>,
  notices: Notice[],
): Opened {
  const choice = <K extends Choice>(name: K): v.InferOutput<(typeof CHOICES)[K]> | undefined => {
    const text = parameters.get(name);
    if (text === undefined) return undefined;
    const result = v.safeParse(CHOICES[name], text);
    if (result.success) return result.output;
    const accepted = CHOICES[name].options.join(', ');
    notices.push({ kind: 'address.badChoice', name, text: clip(text), accepted });
    return undefined;
  };
  const whole = (name: Whole): number | undefined => {
    const text = parameters.get(name);
    if (text === undefined) return undefined;
    const result = v.safeParse(WHOLE[name], text);
    if (result.success) return result.output;
    notices.push({ kind: 'address.badChoice', name, text: clip(text), accepted: ACCEPTED[name] });
    return undefined;
  };

  const biases = choice('biases');
  const updateBiases = choice('updatebiases');
  const base: Problem = {
    ...example.problem,
    sharedBiases: biases === undefined ? example.problem.sharedBiases : biases === 'shared',
    updateBiases:
      updateBiases === undefined ? example.problem.updateBiases : updateBiases === 'yes',
  };
  const { problem, count } = readGivens(example, base, parameters, notices);
  const updates = whole('updates');
  const digits = whole('digits');
  const form = choice('form');
  return {
    exampleId: example.id,
    problem,
    updates: updates ?? 0,
    hasNumbers:
      count > 0 || biases !== undefined || updateBiases !== undefined || updates !== undefined,
    place: readPlace(example, problem, parameters.get('at'), choice('show'), notices),
    settings: {
      ...(digits === undefined ? {} : { digits }),
      ...(form === undefined ? {} : { form }),
    },
    notices,
  };
}

const RESERVED = new Set<string>([...Object.keys(CHOICES), ...Object.keys(WHOLE), 'at']);

function readGivens(
  example: Example,
  base: Problem,
  parameters: ReadonlyMap<string, string>,
  notices: Notice[],
): { problem: Problem; count: number } {
  const sharing = base.sharedBiases
    ? {
        ...base,
        hidden: { ...base.hidden, biases: [base.hidden.biases[0], base.hidden.biases[0]] as const },
        output: { ...base.output, biases: [base.output.biases[0], base.output.biases[0]] as const },
      }
    : base;
  const givens = givensOf(sharing);
  let count = 0;
  for (const [name, text] of parameters) {
    if (RESERVED.has(name)) continue;
    const id = quantityNamed(name, givens.keys(), example);
    if (id === undefined) {
      notices.push({ kind: 'address.unknownName', name: clip(name) });
      continue;
    }
    const read = readNumber(text);
    if (read.ok) {
      givens.set(id, read.number.value);
      count++;
    } else notices.push({ kind: 'address.badNumber', name, text: clip(text), reason: read.reason });
  }
  return { problem: withGivens(sharing, (id) => givens.get(id) ?? 0), count };
}

function readPlace(
  example: Example,
  problem: Problem,
  at: string | undefined,
  reveal: Place['reveal'] | undefined,
  notices: Notice[],
): Place {
  const place = { ...FIRST_PLACE, reveal: reveal ?? FIRST_PLACE.reveal };
  if (at === undefined) return place;
  const id = quantityNamed(at, traceOf(problem).structure.definitions.keys(), example);
  if (id === undefined) {
    notices.push({ kind: 'address.unknownStep', text: clip(at) });
    return place;
  }
  return { ...place, at: id };
}

/** What an address may put on the page at most. */
const clip = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** The address of a state: everything that differs from the example as it opens. */
export function writeAddress(state: Tutor): string {
  const example = currentExample(state);
  const { problem, updates } = workOf(state);
  const { place, settings } = state;
  const parts: [string, string][] = [['example', example.id]];
  if (problem.sharedBiases !== example.problem.sharedBiases) {
    parts.push(['biases', problem.sharedBiases ? 'shared' : 'separate']);
  }
  if (problem.updateBiases !== example.problem.updateBiases) {
    parts.push(['updatebiases', problem.updateBiases ? 'yes' : 'no']);
  }
  const own = givensOf(example.problem);
  for (const [id, value] of givensOf(problem)) {
    if (own.get(id) !== value) parts.push([addressName(id, example), String(value)]);
  }
  if (updates > 0) parts.push(['updates', String(updates)]);
  parts.push(['at', addressName(place.at, example)]);
  if (place.reveal !== FIRST_PLACE.reveal) parts.push(['show', place.reveal]);
  if (settings.form !== 'elements') parts.push(['form', settings.form]);
  if (settings.digits !== undefined) parts.push(['digits', String(settings.digits)]);
  return `#/${VIEW}?${parts.map((pair) => pair.map(readably).join('=')).join('&')}`;
}

/** '/' needs no escape behind a '#'. */
const readably = (text: string): string => encodeURIComponent(text).replaceAll('%2F', '/');
