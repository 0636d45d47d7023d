import type { TrainingExample } from '../../engine';
import type { Span } from './claim';
import type { EdgeCounts } from './findNetwork';
import type { Gathered, Mention } from './gatherNamed';
import type { Cell } from './pasteValues';
import type { LeftKind } from './problemRead';

/** A number of an example that was read. */
export interface ExampleNumber extends Span {
  readonly example: number;
  readonly family: 'input' | 'target';
  readonly index: number;
  readonly value: number;
  readonly mention?: Mention;
}

export interface ExamplesRead {
  readonly numbers: readonly ExampleNumber[];
  readonly count: number;
  readonly left: readonly (Span & { readonly kind: LeftKind })[];
}

/** The index of an input or a target by its name; those of one name alone are the first. */
function indexOf({ name }: Mention, all: readonly Mention[]): number {
  const digits = all.map((one) => digitsOf(one));
  const own = name?.atoms.find((atom) => atom.digits !== '')?.digits;
  if (own === undefined) return 0;
  const isOnly = new Set(digits).size === 1;
  // T6, where the nodes are numbered through: it is the only one.
  if (isOnly && Number(own) > 4) return 0;
  const numbers = digits.flatMap((one) => (one === undefined ? [] : [Number(one)]));
  const least = Math.min(...numbers);
  const start = least === 0 ? 0 : least > 4 || Math.max(...numbers) > 4 ? least : 1;
  return Number(own) - start;
}

const digitsOf = ({ name }: Mention): string | undefined =>
  name?.atoms.find((atom) => atom.digits !== '')?.digits;

const ofFamily = <T extends { readonly family: string }>(all: readonly T[], family: string): T[] =>
  all.filter((one) => one.family === family);

/** A list as one row; a column is one as well, where it is no longer than a network is wide. */
function rowsOf(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const isColumn = rows.length > 1 && rows.length <= 4 && rows.every((row) => row.length === 1);
  return isColumn ? [rows.flat()] : rows;
}

/** How many inputs and outputs the examples of a text have. */
export function edgesOf(gathered: Gathered): EdgeCounts {
  const count = (family: 'input' | 'target') => {
    const mentions = ofFamily(gathered.mentions, family);
    const indices = mentions.map((one) => indexOf(one, mentions));
    const [list] = ofFamily(gathered.rows, family);
    const [table] = gathered.examples;
    const heads = table?.columns?.filter((column) => column === family).length;
    const others = ofFamily(gathered.rows, family === 'target' ? 'input' : 'target')[0];
    const width = list && rowsOf(list.rows)[0]?.length;
    // Targets in a list, one for each row of inputs.
    const isOneEach =
      family === 'target' &&
      list &&
      others &&
      rowsOf(others.rows).length > 1 &&
      list.rows.flat().length === others.rows.length;
    return {
      exact: isOneEach ? 1 : (width ?? (heads || undefined)),
      least: Math.max(1, ...indices.map((index) => index + 1)),
      named: new Set(indices).size,
    };
  };
  const [inputs, targets] = [count('input'), count('target')];
  // Said again and again, they are all that an example has.
  const placed = placedIn(gathered.mentions);
  const isRounds = roundsOf(placed).length > 1;
  const table = gathered.examples.find(({ columns }) => columns === undefined);
  return {
    inputs: inputs.exact ?? (isRounds ? inputs.named : undefined),
    outputs: targets.exact ?? (isRounds ? targets.named : undefined),
    leastInputs: inputs.least,
    leastOutputs: targets.least,
    width: table?.rows[0]?.length,
    named: { inputs: inputs.named, outputs: targets.named },
  };
}

/** The numbers of the examples, for a network of so many inputs and outputs. */
export function readExamples(gathered: Gathered, inputs: number, outputs: number): ExamplesRead {
  const numbers: ExampleNumber[] = [];
  const left: (Span & { readonly kind: LeftKind })[] = [];
  const widths = { input: inputs, target: outputs };
  let count = 0;
  for (const table of gathered.examples) {
    const { rows, columns } = table;
    const families = columns ?? [...Array(inputs).fill('input'), ...Array(outputs).fill('target')];
    if (rows[0]?.length !== families.length) {
      left.push({ kind: 'size', from: table.from, to: table.to });
      continue;
    }
    for (const cells of rows) {
      const next = { input: 0, target: 0 };
      cells.forEach((cell, c) => {
        const family: 'input' | 'target' = families[c] ?? 'input';
        const { value, from, to } = cell;
        numbers.push({ example: count, family, index: next[family]++, value, from, to });
      });
      count++;
    }
  }
  const isTable = count > 0;
  for (const family of ['input', 'target'] as const) {
    for (const list of ofFamily(gathered.rows, family)) {
      const flat = list.rows.flat();
      const isOneEach = family === 'target' && outputs === 1 && flat.length === count;
      const rows = isOneEach ? flat.map((cell) => [cell]) : rowsOf(list.rows);
      if (isTable || rows.some((row) => row.length !== widths[family])) {
        left.push({ kind: isTable ? 'twice' : 'size', from: list.from, to: list.to });
        continue;
      }
      rows.forEach((row, example) => {
        row.forEach(({ value, from, to }, index) => {
          numbers.push({ example, family, index, value, from, to });
        });
      });
      count = Math.max(count, rows.length);
    }
  }
  return withMentions(gathered.mentions, numbers, count, widths, left);
}

function withMentions(
  mentions: readonly Mention[],
  before: readonly ExampleNumber[],
  count: number,
  widths: Readonly<Record<'input' | 'target', number>>,
  left: (Span & { readonly kind: LeftKind })[],
): ExamplesRead {
  const placed = placedIn(mentions);
  const rounds = roundsOf(placed);
  const numbers = [...before];
  const taken = new Map(
    before.map((one) => [`${one.example} ${one.family} ${one.index}`, one.value]),
  );
  rounds.forEach((round, example) => {
    for (const { mention, index } of round) {
      const { family, value, from, to } = mention;
      const key = `${example} ${family} ${index}`;
      if (index >= widths[family] || index < 0) left.push({ kind: 'noPlace', from, to });
      else if (!taken.has(key)) {
        numbers.push({ example, family, index, value, from, to, mention });
        taken.set(key, value);
      } else if (taken.get(key) !== value) left.push({ kind: 'twice', from, to });
    }
  });
  return { numbers, count: Math.max(count, mentions.length > 0 ? rounds.length : 0), left };
}

const placedIn = (mentions: readonly Mention[]) =>
  mentions.map((mention) => {
    const index = indexOf(mention, ofFamily(mentions, mention.family));
    return { mention, index, key: `${mention.family} ${index}` };
  });

/** Where every name comes again and again, each time round is an example; else all is of one. */
function roundsOf<T extends { readonly key: string; readonly mention: Mention }>(
  placed: readonly T[],
): readonly (readonly T[])[] {
  const rounds: T[][] = [];
  for (const one of placed) {
    const last = rounds.at(-1);
    if (last === undefined || last.some(({ key }) => key === one.key)) rounds.push([one]);
    else last.push(one);
  }
  const keysOf = (round: readonly T[]): string =>
    round
      .map(({ key }) => key)
      .sort()
      .join();
  const valuesOf = (round: readonly T[]): string =>
    round
      .map(({ key, mention }) => `${key} ${mention.value}`)
      .sort()
      .join();
  const [first] = rounds;
  if (first === undefined || rounds.length === 1) return rounds;
  const areAlike = rounds.every((round) => keysOf(round) === keysOf(first));
  const isOver =
    first.some(({ mention }) => mention.family === 'target') &&
    first.some(({ mention }) => mention.family === 'input');
  const isEcho = rounds.every((round) => valuesOf(round) === valuesOf(first));
  return areAlike && isOver && !isEcho ? rounds : [rounds.flat()];
}

/** The examples with the numbers that were read; the rest as before, or 0 in a new one. */
export function examplesWith(
  before: readonly TrainingExample[],
  { numbers, count }: ExamplesRead,
  inputs: number,
  outputs: number,
): readonly TrainingExample[] {
  if (count === 0) return before;
  return Array.from({ length: Math.max(1, count) }, (_, e) => {
    const own = numbers.filter(({ example }) => example === e);
    const kept = count === 1 ? before[0] : undefined;
    const list = (
      family: 'input' | 'target',
      size: number,
      old: readonly number[] = [],
    ): number[] =>
      Array.from(
        { length: size },
        (__, i) =>
          own.find((one) => one.family === family && one.index === i)?.value ?? old[i] ?? 0,
      );
    return {
      inputs: list('input', inputs, kept?.inputs),
      targets: list('target', outputs, kept?.targets),
    };
  });
}
