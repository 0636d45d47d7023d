import type { Claim, NamedSpan, Span } from './claim';
import { Clauses } from './clauses';
import { countedAt, endOfCalculation, isCalculated } from './lookAround';
import { hasFamily, isWeightLike, type OpenSubject } from './openSubject';
import type { PasteItem } from './pasteItems';
import { tableAt } from './pasteTables';
import { isSign, numericLine, valueAt } from './pasteValues';

/** The layers that words name. */
export const LAYERS: ReadonlySet<string> = new Set(['hidden', 'output']);

/** Where a text has been read to: what is open there, what has been said, and how what comes can be taken. */
export class ClaimState {
  protected readonly items: readonly PasteItem[];
  protected readonly claims: Claim[] = [];
  protected readonly clauses = new Clauses();
  protected open: OpenSubject | undefined;
  /** What was counted last: '1 hidden layer with 2 neurons'. */
  protected sized: ReadonlySet<string> = new Set();
  protected i = 0;
  /** Where the last bracket opened that is not of a value. */
  protected remark = Number.POSITIVE_INFINITY;
  /** A word that nobody knows before an '='. */
  protected stranger: Span | undefined;
  /** What the line said before its names: 'Target outputs: o1 = …, o2 = …'. */
  protected section: ReadonlySet<string> = new Set();
  protected context: { readonly terms: ReadonlySet<string>; readonly base: string } | undefined;

  constructor(items: readonly PasteItem[]) {
    this.items = items;
  }

  protected at(offset: number): PasteItem | undefined {
    return this.items[this.i + offset];
  }

  protected isLineStart(): boolean {
    return this.i === 0 || this.at(-1)?.kind === 'line';
  }

  protected readTable(): boolean {
    if (this.open?.isAssigned && !this.open.isClaimed && hasFamily(this.open)) return false;
    // Words alone above a matrix are what it is called.
    const isNamed = this.open !== undefined && !this.open.isClaimed && hasFamily(this.open);
    if (isNamed && numericLine(this.items, this.i) !== undefined) return this.readValue(true);
    const table = tableAt(this.items, this.i);
    if (table === undefined) return false;
    this.claims.push({ kind: 'table', table, from: table.from, to: table.to });
    this.i = table.end;
    this.open = undefined;
    this.clauses.end();
    return true;
  }

  /** 'w1 = abc': there is no number. */
  protected leaveUnsaid({ from }: OpenSubject, to: number): void {
    if (this.at(-1)?.kind === 'sign') return;
    this.claims.push({ kind: 'noNumber', from, to });
  }

  /** 'y[0]': an element of a list is no value of it. */
  protected isIndex({ from }: Span): boolean {
    const before = this.at(-1);
    if (before?.kind !== 'name' || before.to !== from) return false;
    while (this.i < this.items.length && !isSign(this.at(0), /^\]$/)) this.i++;
    this.open = undefined;
    return true;
  }

  /** What is calculated is no given: the rest of it says nothing. */
  protected readOperator(): void {
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

  /** '(3)' behind a sentence: what an answer is worth. */
  protected readWorth({ from }: Span): boolean {
    const [number, close, behind] = [this.at(1), this.at(2), this.at(3)];
    const isEnd = behind === undefined || behind.kind === 'line';
    if (number?.kind !== 'number' || !isSign(close, /^\)$/) || !isEnd) return false;
    this.claims.push({ kind: 'words', from, to: close?.to ?? number.to });
    this.i += 3;
    return true;
  }

  /** 'Question 3': what a sheet says of itself. */
  protected readNumbering({ terms, from }: PasteItem & { readonly kind: 'term' }): boolean {
    const next = this.at(1);
    if (!terms.has('numbered') || next?.kind !== 'number' || !Number.isInteger(next.value)) {
      return false;
    }
    if (isSign(this.at(2), /^[=]$/)) return false;
    this.claims.push({ kind: 'words', from, to: next.to });
    this.i += 2;
    return true;
  }

  /** What the line, or the heading above it, says of a name that comes without words. */
  protected termsBefore({ name }: NamedSpan): readonly string[] {
    const { context, section } = this;
    if (context?.base === name.base) return [...context.terms];
    return [...(context?.terms ?? section)].filter((term) => LAYERS.has(term));
  }

  /** '2 inputs', 'two hidden neurons', '1 hidden layer'. */
  protected readCount(count: number, from: number): boolean {
    const found = countedAt(this.items, this.i, this.sized);
    if (found === undefined) return false;
    const { of, end } = found;
    this.claims.push({ kind: 'count', of, count, from, to: this.items[end - 1]?.to ?? from });
    this.i = end;
    this.sized = of;
    for (const layer of LAYERS) if (of.has(layer)) this.clauses.last.counted.add(layer);
    this.open = undefined;
    return true;
  }

  protected readValue(isNewLine: boolean): boolean {
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
}
