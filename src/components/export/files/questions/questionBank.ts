import type { GeneralTrace, MarkOptions, QuantityId } from '../../../../engine';
import { quantitiesIn } from '../../../../engine/expressions';
import { slipValues } from '../../../../engine/marking';
import { ideaOf, leadOf } from '../../../../engine/update';
import { type Notation, symbolText } from '../../../../notation';
import { stepsOf } from '../../../../state';
import type { Translate } from '../../../../text';
import { diagnosisExplanation, diagnosisName } from '../../../diagnosisWords';
import { sentences } from '../../../lists';
import { askedText } from '../../../marking/askedText';
import { rulesText } from '../../../networkText';
import { freshSheets } from '../../../worksheet/sheets';
import type { FileSource } from '../../fileSource';
import { documentWords } from '../../words';
import { lastUnitOf, toleranceOf } from './tolerance';

/** A wrong answer that is known, and what is said of it, as plain text. */
export interface KnownSlip {
  readonly value: number;
  readonly tolerance: number;
  readonly feedback: string;
}

export interface AskedFigure {
  readonly id: QuantityId;
  readonly value: number;
  readonly tolerance: number;
  readonly slips: readonly KnownSlip[];
}

export interface BankQuestion {
  readonly name: string;
  /** What is to be done, and by which rules: a sentence each. */
  readonly task: readonly string[];
  readonly given: readonly QuantityId[];
  /** What was worked out before, and is told. */
  readonly known: readonly QuantityId[];
  readonly figures: readonly AskedFigure[];
}

/** One drawing of fresh numbers, with its questions. */
export interface BankVariant {
  readonly code: string;
  readonly trace: GeneralTrace;
  readonly notation: Notation;
  /** A question for each phase, which asks for all of its steps. */
  readonly phases: readonly BankQuestion[];
  /** A question for each idea, which asks for its first step. */
  readonly ideas: readonly BankQuestion[];
}

export interface QuestionBank {
  readonly title: string;
  readonly variants: readonly BankVariant[];
}

/** More slips would be looked for in vain by whoever keeps the bank. */
const MOST_SLIPS = 6;

/** Questions about updates of the network at hand, with fresh numbers for each variant: the same seed, the same bank. */
export function questionBank(source: FileSource): QuestionBank {
  const { lesson, text, seed, variants } = source;
  const { example, work, settings, notation } = lesson;
  return {
    title: documentWords(lesson, text).title,
    variants: freshSheets(example, { seed, variants }, work.problem, settings).map(
      ({ code = '', trace }): BankVariant => {
        const make = (ids: readonly QuantityId[], name: string): BankQuestion =>
          question(source, trace, ids, `${name} (${code})`);
        const phase = documentWords({ ...lesson, trace }, text).phase;
        const steps = stepsOf(trace.structure).filter(({ id }) => Number.isFinite(trace.value(id)));
        return {
          code,
          trace,
          notation,
          phases: trace.phases.flatMap(({ id }) => {
            const own = steps.filter((step) => step.phase === id).map((step) => step.id);
            return own.length === 0 ? [] : [make(own, phase(id))];
          }),
          ideas: firstOfEach(steps, (step) => ideaOf(trace.structure, step.id)).map((step) =>
            make([step.id], `${phase(step.phase)}: ${symbolText(step.id, notation.naming)}`),
          ),
        };
      },
    ),
  };
}

function firstOfEach<T>(all: readonly T[], key: (one: T) => string): readonly T[] {
  const first = new Map<string, T>();
  for (const one of all) if (!first.has(key(one))) first.set(key(one), one);
  return [...first.values()];
}

function question(
  { text, asked, lesson }: FileSource,
  trace: GeneralTrace,
  ids: readonly QuantityId[],
  name: string,
): BankQuestion {
  const needed = neededFor(trace, ids);
  const isGiven = (id: QuantityId): boolean =>
    trace.structure.definitions.get(id)?.kind === 'given';
  return {
    name,
    task: [
      sentences(text, [
        ids.length > 1 && text('worksheet.task'),
        text('marks.write', { asked: askedText(text, asked) }),
      ]),
      rulesText(text, trace),
    ],
    given: needed.filter(isGiven),
    known: needed.filter((id) => !isGiven(id)),
    figures: ids.map((id) => ({
      id,
      value: trace.value(id),
      tolerance: toleranceOf(trace.value(id), asked),
      slips: slipsOf(trace, id, asked, text, lesson.notation),
    })),
  };
}

/** What some steps are worked out from: givens, and earlier steps; a factor that is no step is worked out on the way. */
function neededFor(trace: GeneralTrace, ids: readonly QuantityId[]): readonly QuantityId[] {
  const { structure } = trace;
  const { definitions } = structure;
  const steps = new Set(stepsOf(structure).map(({ id }) => id));
  const needed = new Set<QuantityId>();
  const needParts = (id: QuantityId): void => {
    const definition = definitions.get(id);
    if (definition) for (const part of quantitiesIn(leadOf(structure, definition))) need(part);
  };
  const need = (id: QuantityId): void => {
    if (ids.includes(id) || needed.has(id)) return;
    if (steps.has(id) || definitions.get(id)?.kind === 'given') needed.add(id);
    else needParts(id);
  };
  ids.forEach(needParts);
  return [...definitions.keys()].filter((id) => needed.has(id));
}

/** The known slips that nobody could take for the right answer, or for each other. */
function slipsOf(
  trace: GeneralTrace,
  id: QuantityId,
  asked: MarkOptions,
  text: Translate,
  notation: Notation,
): readonly KnownSlip[] {
  const exact = trace.value(id);
  const taken = [{ value: exact, tolerance: toleranceOf(exact, asked) }];
  const { structure } = trace;
  const found: KnownSlip[] = [];
  for (const { diagnosis, value } of slipValues(trace, id)) {
    if (found.length === MOST_SLIPS) break;
    const tolerance = lastUnitOf(value, asked) / 2;
    if (taken.some((one) => Math.abs(one.value - value) <= one.tolerance + tolerance)) continue;
    taken.push({ value, tolerance });
    const name = diagnosisName(text, diagnosis.id, structure.form.delta);
    const why = diagnosisExplanation(text, diagnosis, { figure: id, structure, notation });
    found.push({ value, tolerance, feedback: `${name} – ${why}` });
  }
  return found;
}
