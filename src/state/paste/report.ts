import type { GeneralProblem, QuantityId } from '../../engine';
import { withoutExample } from '../../engine/ids';
import type { SymbolName } from '../../engine/naming';
import { givensOf } from '../../engine/update';
import { shapeOf } from '../work/shape';
import type { NumberTaken } from './assembleProblem';
import { type Chosen, LARGEST_SAID } from './chosenFor';
import type { Span } from './claim';
import type { Gathered, LeftDraft } from './gatherNamed';
import type { Left, LeftKind, Missing, Open, Piece, ProblemRead, Taken } from './problemRead';

/** As much of a piece as is shown, and as many pieces as anyone goes through. */
const MOST_SHOWN = 60;
const MOST_LEFT = 40;
const NUMBERS: readonly string[] = ['0.05', '0,05', '5e-2', '1/20'];

/** Collects what comes of a text, with each piece as it was written. */
export class Report {
  private readonly text: string;
  private readonly at: readonly number[];
  private readonly taken: Taken[] = [];
  private readonly drafts: (LeftDraft & { readonly accepted?: readonly string[] })[] = [];
  private accepted: Partial<Record<LeftKind, readonly string[]>> = {};

  constructor(text: string, at: readonly number[], left: readonly LeftDraft[]) {
    this.text = text;
    this.at = at;
    this.drafts.push(...left);
  }

  get hasTaken(): boolean {
    return this.taken.length > 0;
  }

  private piece({ from, to }: Span): Piece {
    const start = this.at[from] ?? 0;
    const end = Math.max(start, this.at[to] ?? this.text.length);
    const whole = this.text.slice(start, end).trimEnd();
    return { from: start, to: start + whole.length, text: clipped(whole) };
  }

  take(
    numbers: readonly NumberTaken[],
    chosen: Chosen,
    { choices, sizeSpans }: Gathered,
    problem: GeneralProblem,
  ): void {
    for (const { id, value, ...span } of numbers) {
      this.taken.push({ kind: 'quantity', id, value, ...this.piece(span) });
    }
    for (const { name, choice, ...span } of chosen.taken) {
      this.taken.push({ kind: 'choice', name, choice, ...this.piece(span) });
    }
    const layers = shapeOf(problem).sizes.join('-');
    for (const span of sizeSpans) {
      this.taken.push({ kind: 'choice', name: 'layers', choice: layers, ...this.piece(span) });
    }
    for (const span of chosen.again) this.drafts.push({ ...span, kind: 'twice' });
    for (const { name, choice, from, to } of choices) {
      if (name !== 'order' && name !== 'combine') continue;
      // Said of one example, it says nothing.
      if (problem.examples.length === 1) this.drafts.push({ kind: 'noPlace', from, to });
      else this.taken.push({ kind: 'choice', name, choice, ...this.piece({ from, to }) });
    }
  }

  leave(
    left: readonly LeftDraft[],
    { bad }: Chosen,
    problem: GeneralProblem,
    symbols: Readonly<Record<QuantityId, SymbolName>>,
  ): void {
    this.drafts.push(...left);
    for (const { accepted, from, to } of bad)
      this.drafts.push({ kind: 'badChoice', from, to, accepted });
    this.accept(problem, symbols);
  }

  /** Where no network goes with what is said. */
  leaveAll(
    { numbers, rows, mentions, examples, sizeSpans, worked }: Gathered,
    current: GeneralProblem,
    symbols: Readonly<Record<QuantityId, SymbolName>>,
  ): void {
    for (const { from, to } of sizeSpans) this.drafts.push({ kind: 'tooLarge', from, to });
    for (const { from, to } of [...numbers, ...rows, ...mentions, ...examples]) {
      this.drafts.push({ kind: 'size', from, to });
    }
    for (const { from, to } of worked) this.drafts.push({ kind: 'workedOut', from, to });
    this.accept(current, symbols);
  }

  private accept(problem: GeneralProblem, symbols: Readonly<Record<QuantityId, SymbolName>>): void {
    const ids = [...new Set([...givensOf(problem).keys()].map(withoutExample))];
    const names = ids.map((id) => problem.names?.renamed?.[id] ?? symbols[id]?.text ?? id);
    const sizes = [shapeOf(problem).sizes.join('-')];
    this.accepted = {
      badNumber: NUMBERS,
      unknownName: names,
      noName: names,
      noPlace: sizes,
      size: sizes,
      tooLarge: LARGEST_SAID,
    };
  }

  read(
    problem: GeneralProblem | undefined,
    open: readonly Open[],
    missing: readonly Missing[],
  ): ProblemRead {
    const taken = [...this.taken].sort((a, b) => a.from - b.from || a.to - b.to);
    return { problem, taken, left: this.left(), open, missing };
  }

  private left(): readonly Left[] {
    const drafts = [...this.drafts].sort((a, b) => a.from - b.from);
    const merged: typeof drafts = [];
    for (const draft of drafts) {
      const last = merged.at(-1);
      const isSame =
        last?.kind === draft.kind && (draft.kind === 'words' || draft.kind === 'noName');
      if (last && isSame && this.isGap(last.to, draft.from))
        merged[merged.length - 1] = { ...last, to: draft.to };
      else if (!last || last.from !== draft.from || last.kind !== draft.kind) merged.push(draft);
    }
    const shown = merged.slice(0, MOST_LEFT).map(
      ({ kind, reason, accepted, ...span }): Left => ({
        ...this.piece(span),
        kind,
        accepted: accepted ?? this.accepted[kind] ?? [],
        ...(reason === undefined ? {} : { reason }),
      }),
    );
    const more = merged.length - MOST_LEFT;
    const left = shown.filter(({ text }) => text !== '');
    if (more <= 0) return left;
    const end = { from: this.text.length, to: this.text.length, text: '' };
    return [...left, { ...end, kind: 'more', accepted: [String(more)] }];
  }

  /** Whether nothing was taken between two pieces of a line. */
  private isGap(from: number, to: number): boolean {
    const [start, end] = [this.at[from] ?? 0, this.at[to] ?? 0];
    if (end - start > MOST_SHOWN || /[\n\r]/.test(this.text.slice(start, end))) return false;
    return !this.taken.some((one) => one.from < end && one.to > start);
  }
}

const clipped = (text: string): string =>
  text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
