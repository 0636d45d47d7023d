import { readNumber, type UnreadableReason } from '../../engine';
import type { Span } from './claim';
import type { Family, NamedNumber, NamedRows, SaidSizes } from './gathered';
import type { PastedName } from './pasteNames';
import type { Cell, PastedValue } from './pasteValues';
import type { LeftKind } from './problemRead';

/** What was said of the examples: one number of one input or target. */
export interface Mention extends Span {
  readonly family: 'input' | 'target';
  readonly name: PastedName | undefined;
  readonly value: number;
}

/** Rows of examples, and what each column is of where that is said. */
export interface ExampleRows extends Span {
  readonly rows: readonly (readonly Cell[])[];
  readonly columns: readonly ('input' | 'target')[] | undefined;
}

/** A number of what an update works out, called by a name. */
export interface WorkedValue extends Span {
  readonly name: PastedName;
  readonly value: number;
  /** Whether it is said to be of the update before. */
  readonly isBefore: boolean;
}

export interface LeftDraft extends Span {
  readonly kind: LeftKind;
  readonly reason?: UnreadableReason;
}

/** All that a text says, sorted by what it is of. */
export interface Gathered {
  readonly numbers: NamedNumber[];
  readonly rows: NamedRows[];
  readonly mentions: Mention[];
  readonly examples: ExampleRows[];
  readonly worked: WorkedValue[];
  /** Which column of a matrix of weights is that of the biases, where it is said. */
  biasColumn?: 'first' | 'last';
  readonly said: SaidSizes;
  readonly choices: (Span & { readonly name: string; readonly choice: string })[];
  readonly activations: (Span & {
    readonly choice: string;
    readonly layers: ReadonlySet<string>;
  })[];
  /** Layers that words count, but cannot place. */
  readonly left: LeftDraft[];
  fixedInput?: Span & { readonly value: number };
  /** How biases are called: by a θ, or by a word. */
  /** Whether all connections are listed, so that there are no others. */
  areAllListed?: boolean;
  /** Where sizes are said. */
  readonly sizeSpans: Span[];
  readonly biasWords: Set<'theta' | 'threshold' | 'bias'>;
}

const layerIn = (terms: ReadonlySet<string>): 'hidden' | 'output' | undefined => {
  const [hidden, output, input] = ['hidden', 'output', 'input'].map((term) => terms.has(term));
  // Weights from the hidden layer to the output are the output's.
  if (output && hidden) return 'output';
  if (output) return input ? undefined : 'output';
  return hidden || input ? 'hidden' : undefined;
};

/** As what takes one number has it: 0,5 is one there, whatever commas are elsewhere. */
function asOne(value: PastedValue): PastedValue {
  const [first, second, ...more] = value.rows.flat();
  if (!first || !second?.isSplit || more.length > 0 || value.isList) return value;
  const read = readNumber(`${first.written},${second.written}`);
  if (!read.ok) return value;
  const cell = { ...first, value: read.number.value, to: second.to };
  return { ...value, rows: [[cell]], form: 'number' };
}

export function gatherNamed(
  span: Span,
  family: Family,
  name: PastedName | undefined,
  said: PastedValue,
  terms: ReadonlySet<string>,
  to: Gathered,
): void {
  const isOne = name?.atoms.length || (family === 'bias' && name);
  const value = isOne && family !== 'bias' ? asOne(said) : said;
  const cells = value.rows.flat();
  const [first] = cells;
  const layer = layerIn(terms);
  const place = { from: span.from, to: span.to };
  if (family === 'bias' && said.form !== 'matrix') {
    const isTheta = /^[θΘ]$/.test(name?.base ?? '');
    if (isTheta) to.biasWords.add('theta');
    if (terms.has('threshold') || name?.word === 'threshold') to.biasWords.add('threshold');
    if (terms.has('bias') || name?.word === 'bias' || (name && !isTheta && !name.word)) {
      to.biasWords.add('bias');
    }
  }
  if (family === 'weight' || family === 'bias') {
    // Θ of two columns or more holds weights.
    const isMatrix =
      family === 'bias' && value.form === 'matrix' && /^[θΘ]$/.test(name?.base ?? '');
    const own = layer ? (name?.atoms.length ? { saidLayer: layer } : { layer }) : {};
    if (value.form === 'number' && first && !value.isList)
      to.numbers.push({ ...place, family, name, value: first.value, ...own });
    else
      to.rows.push({
        ...place,
        family: isMatrix ? 'weight' : family,
        name,
        rows: value.rows,
        ...(value.isNested && { isNested: true }),
        ...(layer && !name?.atoms.length ? { layer } : {}),
      });
  } else if (family === 'input' || family === 'target') {
    const isZero = name?.atoms[0]?.digits === '0' && name.atoms.length === 1;
    if (
      isZero &&
      family === 'input' &&
      first &&
      Math.abs(first.value) === 1 &&
      cells.length === 1
    ) {
      to.fixedInput = { ...place, value: first.value };
    } else if (value.form === 'number' && first && !value.isList)
      to.mentions.push({ ...place, family, name, value: first.value });
    else if (name?.atoms.length && !value.isList) to.left.push({ kind: 'size', ...place });
    else to.rows.push({ ...place, family, name, rows: value.rows });
  } else gatherNumber(span, family, name, value, to);
}

export function gatherNumber(
  { from, to: end }: Span,
  family: Family,
  name: PastedName | undefined,
  value: PastedValue,
  to: Gathered,
): void {
  const one = asOne(value);
  const cell = one.form === 'number' ? one.rows[0]?.[0] : undefined;
  if (cell) to.numbers.push({ from, to: end, family, name, value: cell.value });
  else to.left.push({ kind: 'size', from, to: end });
}
