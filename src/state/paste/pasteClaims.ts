import type { Claim, NamedSpan, Span } from './claim';
import { activationsIn, type Clause, newClause } from './clauses';
import {
  countedAt,
  endOfCalculation,
  isCalculated,
  isNearNetwork,
  isRangeAt,
  remarkAt,
} from './lookAround';
import { namesBetween } from './nameRange';
import { hasFamily, isWeightLike, newSubject, type OpenSubject } from './openSubject';
import type { PasteItem } from './pasteItems';
import { tableAt } from './pasteTables';
import { isSign, numericLine, valueAt } from './pasteValues';

/** Words that may stand between what is named and its number and say nothing of it. */
const SILENT = new Set([
  'glue',
  'of',
  'and',
  'example',
  'activation',
  'method',
  'loss',
  'zeroCount',
]);
const NUMBER_WORDS = ['one', 'two', 'three', 'four'];
/** As many words as may stand between that nobody knows, where the last one before the number is known. */
const MOST_UNKNOWN = 5;

const LAYERS: ReadonlySet<string> = new Set(['hidden', 'output']);

/** As many names as stand before one list of numbers. */
const MOST_NAMES = 48;

/** Goes through a text once, and says what is said in it of what; whether there is such a thing is asked later. */
export function pasteClaims(items: readonly PasteItem[]): readonly Claim[] {
  return new ClaimReader(items).all();
}

class ClaimReader {
  private readonly items: readonly PasteItem[];
  private readonly claims: Claim[] = [];
  private readonly clauses: Clause[] = [newClause()];
  private open: OpenSubject | undefined;
  /** What was counted last: '1 hidden layer with 2 neurons'. */
  private sized: ReadonlySet<string> = new Set();
  private i = 0;
  /** Where the last bracket opened that is not of a value. */
  private remark = Number.POSITIVE_INFINITY;
  /** A word that nobody knows before an '='. */
  private stranger: Span | undefined;
  /** What the line said before its names: 'Target outputs: o1 = …, o2 = …'. */
  private section: ReadonlySet<string> = new Set();
  private context: { readonly terms: ReadonlySet<string>; readonly base: string } | undefined;

  constructor(items: readonly PasteItem[]) {
    this.items = items;
  }

  all(): readonly Claim[] {
    while (this.i < this.items.length) {
      const before = this.i;
      this.step();
      if (this.i === before) this.i++;
    }
    this.claims.push(...activationsIn(this.clauses));
    return this.claims;
  }

  private step(): void {
    const item = this.items[this.i];
    if (item === undefined) return;
    if (this.isLineStart() && this.readTable()) return;
    const isCall = isSign(this.at(-1), /^[=:]$/) && this.open?.isAssigned && !this.open.isClaimed;
    if (isCall && /^(?:term|name|unknown)$/.test(item.kind) && this.readValue(false)) return;
    switch (item.kind) {
      case 'line':
        this.readLine();
        return;
      case 'tab':
        this.endClause();
        return;
      case 'sign':
        this.readSign(item);
        return;
      case 'term':
        this.readTerm(item);
        return;
      case 'name':
        this.readName({ name: item.name, from: item.from, to: item.to });
        return;
      case 'unknown':
        this.readUnknown(item);
        return;
      case 'badNumber':
        this.claims.push({
          kind: 'badNumber',
          item,
          from: this.open?.from ?? item.from,
          to: item.to,
        });
        this.open = undefined;
        return;
      case 'sizes': {
        const { sizes, from, to } = item;
        const isSure = sizes.length > 2 || isNearNetwork(this.items, this.i);
        this.claims.push({ kind: 'sizes', sizes, isSure, from, to });
        return;
      }
      case 'number':
        this.readNumber(item);
        return;
    }
  }

  private at(offset: number): PasteItem | undefined {
    return this.items[this.i + offset];
  }

  private isLineStart(): boolean {
    return this.i === 0 || this.at(-1)?.kind === 'line';
  }

  private readTable(): boolean {
    if (this.open?.isAssigned && !this.open.isClaimed) return false;
    // Words alone above a matrix are what it is called.
    const isNamed = this.open !== undefined && !this.open.isClaimed && hasFamily(this.open);
    if (isNamed && numericLine(this.items, this.i) !== undefined) return this.readValue(true);
    const table = tableAt(this.items, this.i);
    if (table === undefined) return false;
    this.claims.push({ kind: 'table', table, from: table.from, to: table.to });
    this.i = table.end;
    this.open = undefined;
    this.endClause();
    return true;
  }

  /** 'w1 = abc': there is no number. */
  private leaveUnsaid({ from }: OpenSubject, to: number): void {
    if (this.at(-1)?.kind === 'sign') return;
    this.claims.push({ kind: 'noNumber', from, to });
  }

  /** 'y[0]': an element of a list is no value of it. */
  private isIndex({ from }: Span): boolean {
    const before = this.at(-1);
    if (before?.kind !== 'name' || before.to !== from) return false;
    while (this.i < this.items.length && !isSign(this.at(0), /^\]$/)) this.i++;
    this.open = undefined;
    return true;
  }

  private readLine(): void {
    this.endClause();
    this.context = undefined;
    const isWaiting = this.open !== undefined && !this.open.isClaimed;
    // 'Hidden layer:' above what is of it.
    if (
      isWaiting &&
      this.open?.names.length === 0 &&
      [...this.open.terms].some((term) => LAYERS.has(term))
    ) {
      this.section = this.open.terms;
    }
    const next = this.at(1);
    if (!isWaiting) this.open = undefined;
    else if (!this.open?.isAssigned && numericLine(this.items, this.i + 1) === undefined) {
      if (next?.kind !== 'sign') this.open = undefined;
    }
  }

  private readSign(item: PasteItem & { readonly kind: 'sign' }): void {
    const { sign } = item;
    if (/^[=:]$/.test(sign)) {
      const before = this.at(-1);
      const isOfScalar = this.open?.terms.has('learningRate') || this.open?.terms.has('momentum');
      if (before?.kind === 'unknown' && this.open && !this.open.isAssigned && !isOfScalar)
        this.open = undefined;
      this.stranger = before?.kind === 'unknown' && !this.open ? before : undefined;
      if (this.open && !this.open.isClaimed) this.open.isAssigned = true;
      else if (this.open?.isClaimed) this.open = undefined;
      return;
    }
    if (/^[;.]$/.test(sign)) {
      this.endClause();
      if (sign === '.') this.context = undefined;
      this.open = undefined;
      return;
    }
    if (sign === ',') {
      this.endClause();
      const { open } = this;
      if (open?.isAssigned && !open.isClaimed && open.names.length > 0) {
        this.leaveUnsaid(open, item.from);
      }
      if (open?.isClaimed || open?.isAssigned || open?.names.length === 0) this.open = undefined;
      return;
    }
    if (sign === '→') {
      this.endClause();
      if (this.open) this.open.isLink = true;
      return;
    }
    if (sign === '[' && this.isIndex(item)) return;
    if (/^[[({]$/.test(sign)) {
      const canTake = this.open === undefined || !this.open.isClaimed;
      if (canTake && this.readValue(false)) return;
      if (this.open?.isClaimed) this.open = undefined;
      this.remark = item.from;
      return;
    }
    if (sign === ')') {
      // A remark behind a value: '(both hidden neurons)'.
      if (this.open && !this.open.isClaimed && this.open.from > this.remark) this.open = undefined;
      return;
    }
    if (sign === '-' && !this.open?.isAssigned && isRangeAt(this.items, this.i)) return;
    if (/^[+*·×/^-]$/.test(sign)) this.readOperator();
  }

  /** What is calculated is no given: the rest of it says nothing. */
  private readOperator(): void {
    if (!isCalculated(this.items, this.i)) return;
    const before = this.at(-1);
    const last = this.claims.at(-1);
    // A number that the calculation begins with was no value.
    if (before?.kind === 'number' && last && 'value' in last && last.value.to === before.to) {
      this.claims.pop();
    }
    const from = this.open?.from ?? before?.from ?? 0;
    this.i = endOfCalculation(this.items, this.i);
    const subject = { terms: new Set<string>(), names: [], isLink: false };
    this.claims.push({ kind: 'calculation', subject, from, to: this.at(-1)?.to ?? from });
    this.open = undefined;
  }

  private readTerm(item: PasteItem & { readonly kind: 'term' }): void {
    const { terms, from, to } = item;
    const clause = this.clauses.at(-1);
    for (const term of terms) {
      const [group = '', choice] = term.split(':');
      if (choice === undefined) continue;
      if (group === 'activation') clause?.activations.push({ choice, from, to });
      else this.claims.push({ kind: 'choice', name: group, choice, from, to });
    }
    for (const layer of LAYERS) {
      if (terms.has(layer)) clause?.layers.add(layer);
      if (terms.has(layer)) this.sized = terms;
    }
    if (terms.has('and')) this.endClause();
    const next = this.at(1);
    const isNone = terms.has('zeroCount') && next?.kind === 'term' && next.terms.has('hidden');
    if (isNone && this.readCount(0, from)) return;
    const word = NUMBER_WORDS.findIndex((one) => terms.has(one));
    if (word >= 0 && this.readCount(word + 1, from)) return;
    if (this.open?.isClaimed && [...terms].some((term) => !SILENT.has(term))) this.open = undefined;
    const said = [...terms].filter((term) => !SILENT.has(term) && !term.includes(':'));
    if (said.length === 0) return;
    this.context = undefined;
    if (item.name && this.isNameThere(item)) {
      this.readName({ name: item.name, from, to });
      return;
    }
    this.open ??= newSubject(from);
    if (this.open.isAssigned && this.open.names.length === 0) this.open.terms = new Set();
    for (const term of said) this.open.terms.add(term);
    if (terms.has('from') && terms.has('to') === false) this.open.isLink = true;
  }

  /** 'bias' beside its symbol is a word; 'lr' or 'b' before a sign is the name. */
  private isNameThere(item: PasteItem & { readonly kind: 'term' }): boolean {
    return (
      item.name?.word === undefined && isSign(this.at(1), /^[=:]$/) && item.to - item.from <= 2
    );
  }

  private readName(named: NamedSpan): void {
    const before = this.at(-1);
    if (isSign(before, /^[+*·×/^]$/)) {
      this.open = undefined;
      return;
    }
    if (this.open?.isClaimed) this.open = undefined;
    if (this.open === undefined) {
      const terms = this.termsBefore(named);
      this.open = { ...newSubject(named.from), terms: new Set(terms) };
    }
    if (this.open.isAssigned && this.open.names.length === 0) this.open.isAssigned = false;
    // Another name without anything between is of something else, but where a link is said.
    const isApart = before?.kind === 'name' || before?.kind === 'unknown';
    if (isApart && this.open.names.length > 0 && this.open.unknown > 0) {
      this.open = newSubject(named.from);
    }
    if (this.open.names.length >= MOST_NAMES) this.open = newSubject(named.from);
    this.open.names.push(named);
    this.open.unknown = 0;
    const last = this.open.names.at(-2);
    // w1 … w8: all between.
    const isRun = isSign(before, /^[…-]$/) || (isSign(before, /^,$/) && isSign(this.at(-2), /^…$/));
    if (isRun && last) this.open.names.splice(-1, 0, ...namesBetween(last, named));
    const remark = remarkAt(this.items, this.i + 1);
    if (remark === undefined) return;
    if (remark.names.length === 2) {
      this.open.isLink = true;
      this.open.names.push(...remark.names);
    }
    this.i = remark.end;
    this.open.isAssigned = true;
  }

  /** What the line, or the heading above it, says of a name that comes without words. */
  private termsBefore({ name }: NamedSpan): readonly string[] {
    const { context, section } = this;
    if (context?.base === name.base) return [...context.terms];
    return [...(context?.terms ?? section)].filter((term) => LAYERS.has(term));
  }

  private readUnknown(item: PasteItem): void {
    this.claims.push({ kind: 'words', from: item.from, to: item.to });
    if (this.open === undefined) return;
    if (this.open.isClaimed) this.open = undefined;
    else if (++this.open.unknown > MOST_UNKNOWN) this.open = undefined;
  }

  private readNumber(item: PasteItem & { readonly kind: 'number' }): void {
    const isWhole = Number.isInteger(item.value) && item.value > 0;
    // 'Network: 3 inputs', but not 'x2 = 1, …'.
    const isOfNothing = this.open === undefined || !hasFamily(this.open);
    const isAfterSign = isSign(this.at(-1), isOfNothing ? /^=$/ : /^[=:]$/);
    if (isWhole && !isAfterSign && this.readCount(item.value, item.from)) return;
    // 'example 2: x1 = …'
    const before = this.at(-1);
    if (isWhole && before?.kind === 'term' && before.terms.has('example') && !this.open) return;
    this.readValue(this.at(-1)?.kind === 'line');
  }

  /** '2 inputs', 'two hidden neurons', '1 hidden layer'. */
  private readCount(count: number, from: number): boolean {
    const found = countedAt(this.items, this.i, this.sized);
    if (found === undefined) return false;
    const { of, end } = found;
    this.claims.push({ kind: 'count', of, count, from, to: this.items[end - 1]?.to ?? from });
    this.i = end;
    this.sized = of;
    for (const layer of LAYERS) if (of.has(layer)) this.clauses.at(-1)?.counted.add(layer);
    this.open = undefined;
    return true;
  }

  private readValue(isNewLine: boolean): boolean {
    const { open } = this;
    const before = this.at(-1);
    const isNear =
      open === undefined ||
      open.unknown === 0 ||
      isSign(before, /^[=:]$/) ||
      (before?.kind === 'term' &&
        (before.terms.has('glue') || before.terms.has('of') || before.terms.has('to')));
    const isWide = (isNewLine || isSign(this.at(-1), /^[=:]$/)) && open !== undefined;
    const value = valueAt(this.items, this.i, isWide && (isNewLine || isWeightLike(open)));
    if (value === undefined) return false;
    this.i = value.end;
    if (open === undefined || open.isClaimed || !isNear) {
      const { stranger } = this;
      const { from, to } = value;
      if (stranger) this.claims.push({ kind: 'stranger', from: stranger.from, to });
      else this.claims.push({ kind: 'noName', cells: value.rows.flat(), from, to });
      this.stranger = undefined;
      this.open = undefined;
      return true;
    }
    const { terms, names, isLink } = open;
    const subject = { terms: new Set(terms), names: [...names], isLink };
    this.claims.push({ kind: 'value', subject, value, from: open.from, to: value.to });
    open.isClaimed = true;
    const base = names.at(-1)?.name.base;
    this.context =
      base !== undefined && terms.size > 0 ? { terms: new Set(terms), base } : undefined;
    return true;
  }

  private endClause(): void {
    const last = this.clauses.at(-1);
    if (last && last.layers.size + last.counted.size + last.activations.length > 0) {
      this.clauses.push(newClause());
    }
  }
}
