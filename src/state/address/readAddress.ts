import * as v from 'valibot';
import type { GeneralProblem, QuantityId } from '../../engine';
import { MATRIX_BIASES, VECTORS } from '../../engine/conventions';
import { givensOf } from '../../engine/update';
import { DEFAULT_EXAMPLE_ID, type Example, findExample } from '../../examples';
import { LANGUAGES } from '../../text/languages';
import { EMBED_PARTS, type EmbedPart, readParts } from '../embed';
import { DELTAS, FORMS, type Form, USUAL_FORM, USUAL_VECTORS } from '../form';
import { type Layout, VIEW_LAYOUTS } from '../layout';
import type { Notice } from '../notice';
import { WAYS } from '../stops';
import { DIGITS, ERRORS, INITIAL, PACES, type Place, REVEALS, type Settings } from '../tutorState';
import {
  leavesOpenWhatIsAsked,
  VIEW_PARAMETERS,
  VIEWS,
  type ViewId,
  type ViewQuery,
} from '../viewList';
import { CHOICES, isChoice, withChoices } from '../work/choices';
import { replaceGivens } from '../work/problemEdits';
import { readTitle } from '../work/title';
import type { Work } from '../work/work';
import { choiceInIds, choiceInNames, namesLike, quantityNamed } from './addressNames';
import { clip, MAX_ADDRESS, splitQuery } from './addressText';
import { readGiven } from './readGiven';
import { readPlace, shownIn } from './readPlace';

/** What an address says. What it doesn't say, or says in a way that can't be read, is absent. */
export interface Opened {
  readonly view?: ViewId;
  /** The view's own parameters. */
  readonly query?: ViewQuery;
  readonly exampleId?: string;
  /** The numbers; absent where it names the example alone. */
  readonly work?: Pick<Work, 'problem' | 'title' | 'updates'>;
  /** What it says of the place; the rest is left as it is. */
  readonly place?: Partial<Place>;
  readonly layout?: Layout;
  /** The parts that are hidden where the page is embedded. */
  readonly hidden?: readonly EmbedPart[];
  readonly settings: Partial<Settings>;
  /** What is wrong with it; the rest opens all the same. */
  readonly notices: readonly Notice[];
}

/** As many complaints as anyone reads. */
const MAX_NOTICES = 10;

/** The parameters that choose between words, and what they accept. */
const WORDS = {
  show: v.picklist(REVEALS),
  form: v.picklist(FORMS),
  delta: v.picklist(DELTAS),
  vectors: v.picklist(VECTORS),
  matrixbias: v.picklist(MATRIX_BIASES),
  pace: v.picklist(PACES),
  steps: v.picklist(WAYS),
  fold: v.picklist(['shut']),
  errors: v.picklist(ERRORS),
  view: v.picklist(VIEW_LAYOUTS),
  lang: v.picklist(LANGUAGES),
  embed: v.picklist(['1']),
} as const;
const WHOLE = {
  digits: v.pipe(
    v.string(),
    v.regex(/^\d{1,2}$/),
    v.transform(Number),
    v.minValue(DIGITS.least),
    v.maxValue(DIGITS.most),
  ),
  updates: v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number)),
} as const;
const ACCEPTED = {
  digits: `${DIGITS.least}–${DIGITS.most}`,
  updates: '0–999999999',
} as const;

type Choice = keyof typeof WORDS;
type Whole = keyof typeof WHOLE;

/** Reads an address (what stands behind '#'), which may come from anyone. */
export function readAddress(hash: string): Opened {
  const opened = readWhole(hash.replace(/^#/, ''));
  const more = opened.notices.length - MAX_NOTICES;
  if (more <= 0) return opened;
  const notices = opened.notices.slice(0, MAX_NOTICES);
  return { ...opened, notices: [...notices, { kind: 'address.more', count: more }] };
}

function readWhole(text: string): Opened {
  const notices: Notice[] = [];
  // A bare word is not an address but a place on the page, such as a link past the navigation goes to.
  if (/^[\w-]*$/.test(text)) return { settings: {}, notices };
  if (text.length > MAX_ADDRESS) return { settings: {}, notices: [{ kind: 'address.tooLong' }] };
  const [path = '', query = ''] = text.split(/\?(.*)/s);
  const view = readView(path.replace(/^\//, ''), notices);

  const { parameters, unreadable } = splitQuery(query);
  for (const part of unreadable) notices.push({ kind: 'address.unreadable', text: part });
  const wanted = parameters.get('example') ?? DEFAULT_EXAMPLE_ID;
  const example = findExample(wanted);
  if (example === undefined) {
    // Its parameters are in names that nobody knows.
    notices.push({ kind: 'address.unknownExample', text: clip(wanted) });
    return { settings: {}, notices };
  }
  parameters.delete('example');
  const own = takeQuery(view, parameters);
  // Fresh numbers are of a network: where none is said it is the example's, whatever is in the tutor.
  if (view === 'practice' && own.seed !== undefined && parameters.size === 0) {
    parameters.set('updates', '0');
  }
  return { ...readParameters(example, parameters, notices), view, query: own };
}

/** The view of an address; the step view where it names none. */
function readView(name: string, notices: Notice[]): ViewId {
  const view = VIEWS.find((known) => known === name);
  if (view === undefined && name !== '') {
    notices.push({ kind: 'address.unknownView', text: clip(name) });
  }
  return view ?? INITIAL.view;
}

/** Takes the view's own parameters out of those of the address. */
function takeQuery(view: ViewId, parameters: Map<string, string>): ViewQuery {
  const query: Record<string, string> = {};
  for (const name of VIEW_PARAMETERS[view]) {
    const text = parameters.get(name);
    if (text !== undefined) query[name] = text;
    parameters.delete(name);
  }
  return { ...digitsAskedBy(view, query, parameters), ...query };
}

/**
 * Where figures are asked for and nothing says how many digits, `digits` does, besides how many are shown. Of as few as
 * none is shown it says what is asked alone.
 */
function digitsAskedBy(view: ViewId, query: ViewQuery, parameters: Map<string, string>): ViewQuery {
  const digits = parameters.get('digits');
  if (digits === undefined || !leavesOpenWhatIsAsked(view, query)) return {};
  if (!/^([1-9]|10)$/.test(digits)) return {};
  if (Number(digits) < DIGITS.least) parameters.delete('digits');
  return { significant: digits };
}

function readParameters(
  example: Example,
  parameters: ReadonlyMap<string, string>,
  notices: Notice[],
): Opened {
  const choice = <K extends Choice>(name: K): v.InferOutput<(typeof WORDS)[K]> | undefined => {
    const text = parameters.get(name);
    if (text === undefined) return undefined;
    const result = v.safeParse(WORDS[name], text);
    if (result.success) return result.output;
    const accepted = WORDS[name].options.join(', ');
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

  const chosen = withChoices(
    example.problem,
    new Map([...parameters].map(([name, text]) => [name, choiceInIds(name, text, example)])),
  );
  for (const { name, text, accepted } of chosen.bad) {
    const said = choiceInNames(name, text, example);
    notices.push({ kind: 'address.badChoice', name, text: clip(said), accepted });
  }
  const base = chosen.problem;
  const givens = readGivens(example, base, parameters, notices);
  const problem = replaceGivens(base, givens);
  const updates = whole('updates');
  const title = readTitle(parameters.get('title') ?? '');
  const saysNumbers =
    givens.size > 0 ||
    title !== undefined ||
    updates !== undefined ||
    [...parameters.keys()].some(
      (name) => isChoice(name) && !chosen.bad.some((it) => it.name === name),
    );
  const shown = shownIn(parameters.get('turn'), problem);
  const show = choice('show');
  const folded = choice('fold') === 'shut';
  const place = readPlace(example, problem, parameters, { reveal: show, folded }, notices);
  const digits = whole('digits');
  const form = choice('form');
  const delta = choice('delta');
  const vectors = choice('vectors');
  const matrixBias = choice('matrixbias');
  const language = choice('lang');
  const pace = choice('pace');
  const steps = choice('steps');
  const errors = choice('errors');
  return {
    exampleId: example.id,
    ...(saysNumbers ? { work: { problem, title, updates: updates ?? 0 } } : {}),
    ...((place ?? shown) ? { place: { ...place, ...shown } } : {}),
    layout: choice('embed') ? 'embed' : (choice('view') ?? INITIAL.layout),
    hidden: readHidden(parameters.get('hide'), notices),
    settings: {
      ...(digits === undefined ? {} : { digits }),
      ...(form === undefined ? {} : { form, ...usualWay(form, parameters) }),
      ...(delta === undefined ? {} : { delta }),
      ...(vectors === undefined ? {} : { vectors }),
      ...(matrixBias === undefined ? {} : { matrixBias }),
      ...(pace === undefined ? {} : { pace }),
      ...(steps === undefined ? {} : { steps }),
      ...(errors === undefined ? {} : { errors }),
      ...(language === undefined ? {} : { language }),
    },
    notices,
  };
}

/** How a form is written where an address says the form and no more: whoever opens it may have it otherwise. */
const USUAL_WAYS: Readonly<Record<Form, readonly (readonly [name: string, Partial<Settings>])[]>> =
  {
    elements: [],
    delta: [['delta', { delta: USUAL_FORM.delta }]],
    matrix: [
      ['vectors', { vectors: USUAL_VECTORS }],
      ['matrixbias', { matrixBias: undefined }],
    ],
  };

/** What it says of it, and cannot be read, is left as it is. */
const usualWay = (form: Form, said: ReadonlyMap<string, string>): Partial<Settings> =>
  Object.assign({}, ...USUAL_WAYS[form].map(([name, usual]) => (said.has(name) ? {} : usual)));

const RESERVED = new Set<string>([
  ...Object.keys(WORDS),
  ...Object.keys(WHOLE),
  ...CHOICES.map(({ name }) => name),
  'at',
  'hide',
  'title',
]);

function readHidden(list: string | undefined, notices: Notice[]): readonly EmbedPart[] {
  const { parts, unknown } = readParts(list ?? '');
  const accepted = EMBED_PARTS.join(', ');
  for (const name of unknown) {
    notices.push({ kind: 'address.badChoice', name: 'hide', text: clip(name), accepted });
  }
  return parts;
}

function readGivens(
  example: Example,
  base: GeneralProblem,
  parameters: ReadonlyMap<string, string>,
  notices: Notice[],
): Map<QuantityId, number> {
  const known = [...givensOf(base).keys()];
  const givens = new Map<QuantityId, number>();
  for (const [name, text] of parameters) {
    if (RESERVED.has(name)) continue;
    const id = quantityNamed(name, known, example);
    if (id === undefined) {
      const accepted = namesLike(name, known, example).join(', ');
      notices.push({ kind: 'address.unknownName', name: clip(name), accepted });
      continue;
    }
    const read = readGiven(id, text);
    if (read.ok) givens.set(id, read.value);
    else if ('accepted' in read) {
      const { accepted } = read;
      notices.push({ kind: 'address.badChoice', name, text: clip(text), accepted });
    } else {
      notices.push({ kind: 'address.badNumber', name, text: clip(text), reason: read.reason });
    }
  }
  return givens;
}
