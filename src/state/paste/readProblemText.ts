import type { GeneralProblem, QuantityId } from '../../engine';
import { parseId, traceUpdate } from '../../engine';
import { COUNT, withoutExample } from '../../engine/ids';
import { givensOf } from '../../engine/update';
import { shapeOf } from '../work/shape';
import { assembleProblem, parameterIds } from './assembleProblem';
import { chosenFor } from './chosenFor';
import { commaMode, usualComma } from './commaMode';
import { edgesOf } from './exampleRows';
import { findNetwork, type NetworkFound, type PagePlacing } from './findNetwork';
import { linearOutput, takeFormulas } from './formulas';
import { gatherClaims } from './gatherClaims';
import { type NamedNumber, oncePerPlace, type ParameterPlace } from './gathered';
import type { Gathered } from './gatherNamed';
import { nameKeyOf, withNamesOf } from './ownNamesRead';
import { pasteClaims } from './pasteClaims';
import { pasteItems } from './pasteItems';
import type { PastedName } from './pasteNames';
import { pasteTokens } from './pasteTokens';
import { plainPaste } from './plainPaste';
import type { Missing, Open, ProblemRead, ReadingOptions, SymbolsOf } from './problemRead';
import type { ReadingWords } from './readingWords';
import { readWhole } from './readWhole';
import { Report } from './report';
import { takeWorked } from './takeWorked';
import { usualColumn } from './weightRows';
import { lookupOf } from './wordLookup';

export interface ReadingContext {
  /** What the page calls things; the ids, where it is absent. */
  readonly symbolsOf?: SymbolsOf;
  /** How what a text leaves open is to be taken. */
  readonly options?: ReadingOptions;
}

/** Longer than any problem is said; what is behind it is not read. */
export const MOST_PASTED = 20_000;

/** Reads a problem out of what someone pastes or types. What is not said stays as it is in `current`. */
export function readProblemText(
  text: string,
  words: readonly ReadingWords[],
  current: GeneralProblem,
  { symbolsOf = () => ({}), options = {} }: ReadingContext = {},
): ProblemRead {
  const whole = readWhole(text);
  if (whole) return whole;
  const { plain: written, at } = plainPaste(text.slice(0, MOST_PASTED));
  const { plain, formulas } = takeFormulas(written);
  const lookup = lookupOf(words);
  const mode = commaMode(plain);
  const comma = options.comma ?? (mode === 'open' ? usualComma(plain) : mode);
  const items = pasteItems(pasteTokens(plain, comma, lookup.hanWord), lookup);
  const symbols = symbolsOf(current);
  const pageIds = idsByName(current, symbols);
  const gathered = gatherClaims(pasteClaims(items), pageIds);
  for (const { kind, choice, from, to } of formulas) {
    if (kind === 'loss') gathered.choices.push({ name: 'loss', choice, from, to });
    else gathered.activations.push({ choice, layers: new Set(), from, to });
  }
  const linear = linearOutput(plain);
  const isOutputSaid = gathered.activations.some(({ layers }) => layers.has('output'));
  if (linear && !isOutputSaid)
    gathered.activations.push({ choice: 'identity', layers: new Set(['output']), ...linear });
  if (text.length > MOST_PASTED) {
    gathered.left.push({ kind: 'tooLarge', from: plain.length, to: plain.length });
  }
  const report = new Report(text, at, gathered.left);
  if (saysNothing(gathered)) {
    report.leaveAll(gathered, current, symbols);
    return report.read(undefined, [], []);
  }
  const sizes = shapeOf(current).sizes;
  const edges = edgesOf(gathered);
  const page = pagePlacing(gathered, current, pageIds);
  const found = findNetwork(gathered, edges, sizes, page, options);
  if (found === undefined) {
    report.leaveAll(gathered, current, symbols);
    return report.read(undefined, [], []);
  }
  const theta = options.theta ?? 'threshold';
  const chosen = chosenFor(current, gathered, found, theta);
  const made = takeWorked(gathered, assembleProblem(gathered, found, chosen), found.sizes);
  const named = new Map<QuantityId, PastedName>(
    made.taken.flatMap(({ id, name }) => (name ? [[withoutExample(id), name]] : [])),
  );
  const { problem } = withNamesOf(made.problem, named, symbolsOf(made.problem));
  report.take(made.taken, chosen, gathered, problem);
  report.leave(made.left, chosen, problem, symbols);
  if (!report.hasTaken) return report.read(undefined, [], []);
  const isOpenTheta =
    gathered.biasWords.has('theta') &&
    gathered.biasWords.size === 1 &&
    found.biases.way !== 'page' &&
    found.biases.placed.length > 0;
  const open: Open[] = [
    ...found.open,
    ...(mode === 'open'
      ? [
          {
            kind: 'comma',
            taken: comma,
            other: comma === 'between' ? 'decimal' : 'between',
          } as const,
        ]
      : []),
    ...openColumn(gathered, found, options),
    ...(isOpenTheta
      ? [{ kind: 'theta', taken: theta, other: theta === 'bias' ? 'threshold' : 'bias' } as const]
      : []),
  ];
  return report.read(problem, open, missingOf(problem, current, made.taken, chosen.assumed));
}

/** Where a matrix holds biases and the text does not say in which column. */
function openColumn(
  { rows, biasColumn }: Gathered,
  { rows: placed }: NetworkFound,
  { column }: ReadingOptions,
): readonly Open[] {
  const held = placed.placed.find(({ place }) => place.from === undefined);
  if (held === undefined || biasColumn !== undefined) return [];
  const of = rows.find(({ from, to }) => from <= held.from && held.to <= to);
  const way = placed.way.startsWith('byNeuron') ? 'byNeuron' : 'bySource';
  const taken = column ?? usualColumn(way, of?.name);
  return [{ kind: 'column', taken, other: taken === 'first' ? 'last' : 'first' }];
}

/** Whether there is nothing in it that is of any network. */
const saysNothing = (all: Gathered): boolean =>
  [
    all.numbers,
    all.rows,
    all.mentions,
    all.examples,
    all.choices,
    all.activations,
    all.sizeSpans,
  ].every((list) => list.length === 0);

/** The given quantities of the page by their names there. */
function idsByName(
  current: GeneralProblem,
  symbols: ReturnType<SymbolsOf>,
): (name: PastedName) => QuantityId | undefined {
  const exact = new Map<string, QuantityId>();
  const loose = new Map<string, QuantityId>();
  for (const id of givensOf(current).keys()) {
    const plain = withoutExample(id);
    const { text = plain, key = text } = symbols[plain] ?? {};
    for (const name of [current.names?.renamed?.[plain] ?? text, key, plain]) {
      const letters = name.replace(/[^\p{L}\d]/gu, '');
      if (!exact.has(letters)) exact.set(letters, plain);
      if (!loose.has(nameKeyOf(name))) loose.set(nameKeyOf(name), plain);
    }
  }
  return ({ written, isWorked }) => {
    if (isWorked) return undefined;
    const letters = written.replace(/[^\p{L}\d]/gu, '');
    return exact.get(letters) ?? loose.get(nameKeyOf(written));
  };
}

/** The weights and biases by the page’s own names. */
function pagePlacing(
  { numbers }: Gathered,
  current: GeneralProblem,
  pageIds: (name: PastedName) => QuantityId | undefined,
): PagePlacing | undefined {
  const places = new Map<QuantityId, ParameterPlace[]>();
  for (const [key, id] of parameterIds(current)) {
    const [l = 0, to = 0, from = Number.NaN] = key.split(' ').map(Number);
    const place = Number.isNaN(from) ? { l, to } : { l, to, from };
    places.set(id, [...(places.get(id) ?? []), place]);
  }
  const placing = (family: NamedNumber['family']) =>
    oncePerPlace(
      'page' as const,
      numbers
        .filter((number) => number.family === family)
        .map(({ name, link, value, from, to }) => {
          const id = name && !link ? pageIds(name) : undefined;
          return {
            places: id === undefined ? undefined : places.get(id),
            value,
            span: { from, to },
            ...(name && { name }),
          };
        }),
    );
  return { sizes: shapeOf(current).sizes, weights: placing('weight'), biases: placing('bias') };
}

/** What an update needs and the text does not say. */
function missingOf(
  problem: GeneralProblem,
  current: GeneralProblem,
  taken: readonly { readonly id: QuantityId }[],
  assumed: readonly { readonly name: string; readonly choice: string }[],
): readonly Missing[] {
  const said = new Set(taken.map(({ id }) => id));
  const before = givensOf(current);
  // Where something is given midway, what only led to it is not needed.
  const needed = problem.given && traceUpdate(problem).quantities;
  const isSame = String(shapeOf(problem).sizes) === String(shapeOf(current).sizes);
  const numbers = [...givensOf(problem)].flatMap(([id, value]): Missing[] => {
    // What a method keeps begins as it does before a first update.
    if (said.has(id) || needed?.has(id) === false || id === COUNT || parseId(id).kind === 'state')
      return [];
    const from = isSame && before.get(id) === value ? 'kept' : 'usual';
    return [{ from, kind: 'quantity', id, value }];
  });
  return [
    ...numbers,
    ...assumed.map((one): Missing => ({ from: 'usual', kind: 'choice', ...one })),
  ];
}
