import type { AnyTrace, Expression, Quantity, QuantityId } from '../engine';
import { substitute } from '../engine/expressions';
import type { Naming } from '../engine/naming';
import { byFound, byPaths, leadOf } from '../engine/update';
import { type NumberStyle, showNumber } from './number';
import { expressionSpeech, numberSpeech, type Say, symbolSpeech } from './speech';
import { expressionTex, linkedNumberTex, linkedSymbolTex } from './tex';
import { namingByDelta } from './updateFormNaming';

/** How a trace is written: the names of an example, the style of its numbers, and the words. */
export interface Notation {
  readonly naming: Naming;
  readonly style: NumberStyle;
  readonly say: Say;
  /** The language of `say`, by which a first letter is made a capital one; none is needed but for a few. */
  readonly locale?: string;
}

/** One line of a formula, as TeX: in symbols, and with the numbers in place. */
export interface ShownLine {
  readonly symbols: string;
  readonly numbers: string;
}

/** A quantity in the three forms: its formula (a second line goes one level deeper), and its value. */
export interface ShownQuantity {
  readonly id: QuantityId;
  /** What is being worked out: the left-hand side. */
  readonly subject: string;
  readonly lines: readonly ShownLine[];
  /** Where these lead with what was found before: the same with every factor by itself, and by its own formula. */
  readonly inFull: readonly ShownLine[];
  /** '= 0.3775' or '≈ 0.5933', or undefined where the value is not a finite number. */
  readonly value: string | undefined;
}

export function showQuantity(trace: AnyTrace, id: QuantityId, notation: Notation): ShownQuantity {
  return shown(trace, id, notation, notation.naming);
}

/** The same as the steps of an update show it one after the other: ∂E/∂net goes by the name of δ once it is found. */
export function showStep(trace: AnyTrace, id: QuantityId, notation: Notation): ShownQuantity {
  const { naming } = notation;
  const names = namingByDelta(naming, trace.structure);
  const found = shown(trace, id, notation, names);
  const delta = linkedSymbolTex(id, names);
  return delta === found.subject ? found : { ...found, subject: `${delta} = ${found.subject}` };
}

/** `found`: the names of what was found before, where a formula leads with it. */
function shown(
  trace: AnyTrace,
  id: QuantityId,
  { naming, style }: Notation,
  found: Naming,
): ShownQuantity {
  const { structure } = trace;
  const quantity = quantityOf(trace, id);
  const value = (of: QuantityId): number => trace.value(of);
  const line = (expression: Expression, names = naming): ShownLine => ({
    symbols: expressionTex(expression, names, { kind: 'symbols', style }),
    numbers: expressionTex(expression, names, { kind: 'numbers', value, style }),
  });
  const lead = byFound(structure, id);
  const paths = byPaths(structure, id);
  const own = line(quantity.expression);
  const deeper = oneLevelDeeper(trace, quantity);
  const inOwn = deeper ? [own, line(deeper, found)] : [own];
  return {
    id,
    subject: linkedSymbolTex(id, naming),
    lines: lead ? [line(lead, found)] : paths ? [own, line(paths, found)] : inOwn,
    inFull: lead ? inOwn : [],
    value: valueTex(quantity, style),
  };
}

function valueTex(found: Quantity, style: NumberStyle): string | undefined {
  if (found.overflow !== undefined) return undefined;
  const relation = showNumber(found.value, style).exact ? '=' : '\\approx';
  return `${relation} ${linkedNumberTex(found.id, found.value, style)}`;
}

/**
 * A chain or a sum of paths with each derivative in it put in by what it is: three factors by their own
 * formulas, what comes back to a hidden neuron as the sum over its paths.
 */
function oneLevelDeeper({ structure }: AnyTrace, found: Quantity): Expression | undefined {
  if (found.kind !== 'chain' && found.kind !== 'paths') return undefined;
  return substitute(
    found.expression,
    (id) => byPaths(structure, id) ?? structure.definitions.get(id)?.expression,
  );
}

/** A quantity of the trace. @throws {RangeError} where the trace has none of that id. */
export function quantityOf(trace: AnyTrace, id: QuantityId): Quantity {
  const found = trace.quantities.get(id);
  if (found === undefined) throw new RangeError(`the trace has no quantity ${id}`);
  return found;
}

/** Which of the three forms have been revealed. */
export type Reveal = 'formula' | 'numbers' | 'value';

/** The spoken sentence for a quantity, as far as it has been revealed: with a capital letter and a full stop. */
export function speakQuantity(
  trace: AnyTrace,
  id: QuantityId,
  reveal: Reveal,
  notation: Notation,
): string {
  return capitalised(sentence(trace, id, reveal, notation), notation.locale);
}

/** Whether a text begins with a word, not with a symbol such as w5 or the b in ‘b of h1’. */
export const beginsWithWord = (text: string): boolean =>
  /^\p{Letter}(?:\p{Letter}+(?![\p{Letter}\d])|’\p{Letter})/u.test(text);

/** A word is given a capital letter; a symbol stays as it is. */
function capitalised(text: string, locale: string | undefined): string {
  const [first = ''] = text;
  if (!beginsWithWord(text)) return text;
  const capital = locale === undefined ? first.toUpperCase() : first.toLocaleUpperCase(locale);
  return capital + text.slice(first.length);
}

function sentence(
  trace: AnyTrace,
  id: QuantityId,
  reveal: Reveal,
  { naming, style, say }: Notation,
): string {
  const found = quantityOf(trace, id);
  const name = symbolSpeech(id, naming, say);
  const value = (of: QuantityId): number => trace.value(of);
  const lead = leadOf(trace.structure, found);
  if (reveal === 'formula') {
    const formula = expressionSpeech(lead, naming, say, { style });
    return say('speech.is', { name, formula });
  }
  if (reveal === 'numbers') {
    const formula = expressionSpeech(lead, naming, say, { value, style });
    return say('speech.isNumbers', { name, formula });
  }
  if (found.overflow === id) return say('speech.overflowHere', { name });
  if (found.overflow !== undefined) {
    return say('speech.overflow', { name, origin: symbolSpeech(found.overflow, naming, say) });
  }
  const number = numberSpeech(found.value, style, say);
  const { exact } = showNumber(found.value, style);
  return say(exact ? 'speech.is' : 'speech.isAbout', { name, formula: number });
}
