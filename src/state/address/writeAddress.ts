import type { GeneralProblem, QuantityId } from '../../engine';
import type { MatrixChoices } from '../../engine/conventions';
import { isBatch } from '../../engine/network';
import { type Example, findExample } from '../../examples';
import { currentFold, workOf } from '../current';
import type { EmbedPart } from '../embed';
import { formTexts, matrixTexts } from '../form';
import { type Layout, VIEW_LAYOUTS } from '../layout';
import { exampleShown } from '../steps';
import { FIRST_PLACE, INITIAL, type Reveal, type Settings, type Tutor } from '../tutorState';
import { leavesOpenWhatIsAsked, VIEW_PARAMETERS, type ViewId, type ViewQuery } from '../viewList';
import { choicesOf, chosenAs, differences, otherNumbers } from '../work/choices';
import { traceOf } from '../work/problemEdits';
import { addressName, choiceInNames } from './addressNames';
import { readably } from './addressText';

/** Where an address leads. What is absent is left as it is with whoever opens it. */
export interface Destination {
  readonly view: ViewId;
  readonly exampleId: string;
  /** Its choices and numbers, as far as they are not the example's. */
  readonly problem?: GeneralProblem | undefined;
  /** What it is called, where that is not as its example. */
  readonly title?: string | undefined;
  /** How many updates led to it. */
  readonly updates?: number;
  /** The number of the example in view, where an update takes several. */
  readonly shown?: number | undefined;
  /** Whether it means these very numbers, or this very network: then it says so where it is all the example's. */
  readonly isExact?: boolean;
  /** What its network, and its method, are as in; for fresh numbers, which a seed says. */
  readonly network?: GeneralProblem;
  readonly at?: QuantityId;
  readonly reveal?: Reveal;
  /** Whether the place is the fold that it ends, as a whole. */
  readonly folded?: boolean | undefined;
  readonly settings?: Pick<Settings, 'form' | 'delta' | 'digits' | 'language'> &
    Partial<MatrixChoices & Pick<Settings, 'errors' | 'pace' | 'steps'>>;
  /** Whether it means this very form: then it says it where it is the usual one. */
  readonly isInForm?: boolean;
  readonly layout?: Layout;
  /** What is not shown of an embedded page. */
  readonly hidden?: readonly EmbedPart[];
  /** The view's own parameters. */
  readonly query?: ViewQuery;
}

type Part = readonly [name: string, text: string];

/** The address of a destination: every address of this page is written here. */
export function addressTo(to: Destination): string {
  const example = findExample(to.exampleId);
  const parts: Part[] = [['example', to.exampleId]];
  if (to.title !== undefined) parts.push(['title', to.title]);
  if (example !== undefined) parts.push(...problemParts(example, to));
  if (to.at !== undefined) parts.push(['at', example ? addressName(to.at, example) : to.at]);
  if (to.reveal !== undefined && to.reveal !== FIRST_PLACE.reveal) parts.push(['show', to.reveal]);
  if (to.at !== undefined && to.folded) parts.push(['fold', 'shut']);
  parts.push(...settingParts(to));
  for (const name of VIEW_PARAMETERS[to.view]) {
    const text = to.query?.[name];
    if (text !== undefined) parts.push([name, text]);
  }
  return `#/${to.view}?${parts.map((pair) => written(pair)).join('&')}`;
}

/**
 * The address of a state: everything that differs from the example as it opens. One that says no number leaves
 * theirs to those who open it, and one that says no form their form; where these very ones are meant (`always`), as in
 * what is shared, it says that no update was applied, and the form.
 */
export function writeAddress(state: Tutor, numbers: 'different' | 'always' = 'different'): string {
  const { exampleId, view, query, place, settings, layout, hidden } = state;
  const { problem, title, updates } = workOf(state);
  return addressTo({
    view,
    exampleId,
    problem,
    title,
    updates,
    shown: place.example,
    isExact: numbers === 'always',
    isInForm: numbers === 'always',
    at: place.at,
    reveal: place.reveal,
    folded: currentFold(state) !== undefined,
    settings,
    layout,
    hidden,
    query,
  });
}

/** What of the numbers, and of what is made of them, is not the example's. */
function problemParts(
  example: Example,
  { problem, updates = 0, at, shown, isExact = false, network }: Destination,
): readonly Part[] {
  const own = example.problem;
  if (problem === undefined) {
    if (network === undefined) return [];
    const said = isBatch(network)
      ? choicesOf('network', 'training', 'given', 'names')
      : choicesOf('network', 'given', 'names');
    const differing = inNames(differences(network, own, said), example);
    return differing.length === 0 && isExact ? [['updates', '0']] : differing;
  }
  const biases = choicesOf('biases');
  const others = choicesOf('network', 'training', 'given', 'names');
  const parts: Part[] = [
    ...differences(problem, own, biases),
    ...inNames(differences(problem, own, others), example),
  ];
  // Where an update takes all examples, which is in view is said in the place of whose turn it is.
  const { structure } = traceOf(problem);
  const inView = at === undefined ? shown : exampleShown(structure, { at, example: shown });
  if (inView !== undefined && inView > 1) parts.push(['turn', String(inView)]);
  for (const [id, value] of otherNumbers(problem, chosenAs(own, problem, others))) {
    parts.push([addressName(id, example), String(value)]);
  }
  if (updates > 0) parts.push(['updates', String(updates)]);
  return parts.length === 0 && isExact ? [['updates', '0']] : parts;
}

const inNames = (texts: Iterable<Part>, example: Example): Part[] =>
  [...texts].map(([name, text]) => [name, choiceInNames(name, text, example)]);

/** How the page is laid out, and what is set. */
function settingParts({
  view,
  query = {},
  settings,
  isInForm = false,
  layout,
  hidden = [],
}: Destination): readonly Part[] {
  const parts: Part[] =
    settings === undefined ? [] : [...formTexts(settings), ...matrixTexts(settings)];
  if (settings !== undefined && isInForm && parts.length === 0) parts.push(['form', settings.form]);
  // There it would say what is asked.
  if (settings?.digits !== undefined && !leavesOpenWhatIsAsked(view, query)) {
    parts.push(['digits', String(settings.digits)]);
  }
  if (settings?.pace !== undefined && settings.pace !== INITIAL.settings.pace) {
    parts.push(['pace', settings.pace]);
  }
  if (settings?.steps !== undefined && settings.steps !== INITIAL.settings.steps) {
    parts.push(['steps', settings.steps]);
  }
  if (settings?.errors === 'shown') parts.push(['errors', settings.errors]);
  if (layout !== undefined && isNamed(layout)) parts.push(['view', layout]);
  if (layout === 'embed') {
    parts.push(['embed', '1']);
    if (hidden.length > 0) parts.push(['hide', hidden.join(',')]);
  }
  if (settings?.language !== undefined) parts.push(['lang', settings.language]);
  return parts;
}

/** Whether an address says the layout by `view`; what it does not say is a page. */
const isNamed = (layout: Layout): boolean =>
  layout !== INITIAL.layout && VIEW_LAYOUTS.some((named) => named === layout);

const LISTS: ReadonlySet<string> = new Set(['rows', 'given', 'names', 'part', 'points']);

/** Between numbers, commas and semicolons stay as they are: an address is there to be read. */
const written = ([name, text]: Part): string => {
  const value = readably(text);
  const shown = LISTS.has(name) ? value.replace(/%2C/g, ',').replace(/%3B/g, ';') : value;
  return `${readably(name)}=${shown}`;
};
