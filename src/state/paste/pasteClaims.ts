import type { Claim, NamedSpan } from './claim';
import { ClaimState, LAYERS } from './claimState';
import { COLUMN } from './clauses';
import { isNearNetwork, isRangeAt, remarkAt } from './lookAround';
import { namesBetween } from './nameRange';
import { hasFamily, newSubject } from './openSubject';
import type { PasteItem } from './pasteItems';
import { isSign, numericLine } from './pasteValues';

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
  'points',
]);
const NUMBER_WORDS = ['one', 'two', 'three', 'four'];
/** As many words as may stand between that nobody knows, where the last one before the number is known. */
const MOST_UNKNOWN = 5;

const SCALARS: ReadonlySet<string> = new Set(['learningRate', 'momentum', 'steepness', 'leak']);

/** As many names as stand before one list of numbers. */
const MOST_NAMES = 48;

/** Goes through a text once, and says what is said in it of what; whether there is such a thing is asked later. */
export function pasteClaims(items: readonly PasteItem[]): readonly Claim[] {
  return new ClaimReader(items).all();
}

/** What each kind of item says, one after the other. */
class ClaimReader extends ClaimState {
  all(): readonly Claim[] {
    while (this.i < this.items.length) {
      const before = this.i;
      this.step();
      if (this.i === before) this.i++;
    }
    this.claims.push(...this.clauses.claims());
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
        this.clauses.end();
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

  private readLine(): void {
    this.clauses.end();
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
      this.clauses.end(sign === '.');
      if (sign === '.') this.context = undefined;
      this.open = undefined;
      return;
    }
    if (sign === ',') {
      this.clauses.end();
      const { open } = this;
      if (open?.isAssigned && !open.isClaimed && open.names.length > 0) {
        this.leaveUnsaid(open, item.from);
      }
      if (open?.isClaimed || open?.isAssigned || open?.names.length === 0) this.open = undefined;
      return;
    }
    if (sign === '→') {
      this.clauses.end();
      if (this.open) this.open.isLink = true;
      return;
    }
    if (sign === '[' && this.isIndex(item)) return;
    if (/^[[({]$/.test(sign)) {
      if (this.open === undefined && this.readWorth(item)) return;
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

  private readTerm(item: PasteItem & { readonly kind: 'term' }): void {
    const { terms, from, to } = item;
    if (this.readNumbering(item)) return;
    this.clauses.note(terms, item);
    const clause = this.clauses.last;
    for (const term of terms) {
      const [group = '', choice] = term.split(':');
      if (choice === undefined || group === COLUMN) continue;
      if (group === 'activation') clause.activations.push({ choice, from, to });
      else this.claims.push({ kind: 'choice', name: group, choice, from, to });
    }
    for (const layer of LAYERS) {
      if (terms.has(layer)) clause.layers.add(layer);
      if (terms.has(layer)) this.sized = terms;
    }
    if (terms.has('and')) this.clauses.end();
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
    // What takes one number is said by itself: 'update the weights with a learning rate of 0.1'.
    const isScalar = said.some((term) => SCALARS.has(term));
    if (isScalar && this.open?.names.length === 0 && this.open.unknown > 0) this.open = undefined;
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

  private readUnknown(item: PasteItem): void {
    this.claims.push({ kind: 'words', from: item.from, to: item.to });
    if (this.open === undefined) return;
    if (this.open.isClaimed) this.open = undefined;
    else if (++this.open.unknown > MOST_UNKNOWN) this.open = undefined;
  }

  private readNumber(item: PasteItem & { readonly kind: 'number' }): void {
    const isWhole = Number.isInteger(item.value) && item.value > 0;
    const behind = this.at(1);
    // '12 marks': what an answer is worth.
    if (isWhole && behind?.kind === 'term' && behind.terms.has('points')) {
      this.claims.push({ kind: 'words', from: item.from, to: behind.to });
      this.i += 2;
      return;
    }
    // 'Network: 3 inputs', but not 'x2 = 1, …'.
    const isOfNothing = this.open === undefined || !hasFamily(this.open);
    const isAfterSign = isSign(this.at(-1), isOfNothing ? /^=$/ : /^[=:]$/);
    if (isWhole && !isAfterSign && this.readCount(item.value, item.from)) return;
    // 'example 2: x1 = …'
    const before = this.at(-1);
    if (isWhole && before?.kind === 'term' && before.terms.has('example') && !this.open) return;
    this.readValue(this.at(-1)?.kind === 'line');
  }
}
