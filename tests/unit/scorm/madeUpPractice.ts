import { randomLcg } from 'd3';
import { labelsOf, sheetNames } from '../../../src/components/practice/sheetNames';
import { shownQuantities } from '../../../src/components/practice/typedFigures';
import type { Practice } from '../../../src/components/practice/usePractice';
import { namingIn } from '../../../src/notation';
import {
  freshProblem,
  type PracticePart,
  quantitiesOf,
  readAddress,
  type Sheet,
  traceOf,
  USUAL_FORM,
} from '../../../src/state';
import { STRENGTHS } from '../../../src/state/practice/strengths';
import { notationOf } from '../../reading/cases';
import { exampleOf } from '../state/helpers';

export interface MadeUp {
  /** Draws everything about the student. */
  readonly random: () => number;
  readonly exampleId: string;
  /** Of an address, what is not the example's. */
  readonly query?: string;
  readonly part: PracticePart;
  /** The code by which the numbers are drawn; absent: the example's own. */
  readonly seed?: string;
  readonly digits: number;
  /** How many of the figures are filled in, from 0 to 1, and how many digits they have. */
  readonly filled?: number;
  readonly written?: number;
}

export const randomBy = (seed: number): (() => number) => randomLcg(seed);

/** What a student types for a value: right, to too few digits, with a slip, as a calculation, with a comma, or nonsense. */
function typedFor(value: number, random: () => number, digits: number): string {
  const right = value.toPrecision(digits);
  const kind = random();
  if (kind < 0.6) return right;
  if (kind < 0.7) return (value * 1.3 + 0.017).toPrecision(digits);
  if (kind < 0.78) return (-value).toPrecision(digits);
  if (kind < 0.84) return `${right} * 1`;
  if (kind < 0.9) return right.replace('.', ',');
  if (kind < 0.95) return value.toPrecision(1);
  return '?!~ ö:';
}

/** A student's practice as the practice view has it, as far as what is handed in of it goes. */
export function madeUpPractice(made: MadeUp): Practice {
  const { random, exampleId, query = '', part, seed, digits, filled = 0.85 } = made;
  const example = exampleOf(exampleId);
  const read = readAddress(`#/practice?example=${exampleId}&${query}`).work;
  const own = read?.problem ?? example.problem;
  const problem = seed === undefined ? own : freshProblem(example, seed, own);
  const trace = traceOf(problem);
  const notation = {
    ...notationOf(example),
    naming: namingIn(example.naming, trace.structure, undefined),
  };
  const ids = quantitiesOf(trace.structure, part);
  const texts: Record<string, string> = {};
  const hints: Record<string, { strength: (typeof STRENGTHS)[number]; at: number }> = {};
  for (const id of ids) {
    const hint = random();
    const strength = STRENGTHS[Math.floor(hint * 40)];
    if (strength !== undefined) hints[id] = { strength, at: 1 };
    if (random() < filled && Number.isFinite(trace.value(id))) {
      texts[id] = typedFor(trace.value(id), random, made.written ?? digits + 1);
    }
  }
  const sheet: Sheet = {
    ...{ key: 'k', exampleId, address: '#', texts, hints, verdicts: {}, troubled: [], slips: [] },
    taken: { hints: Object.keys(hints).length, looks: Math.floor(random() * 5) },
  };
  const asked = { digits };
  const given = [...trace.quantities.values()].filter(({ kind }) => kind === 'given');
  const names = sheetNames({
    ...labelsOf(trace.structure, notation.naming),
    ...{ trace, texts, asked },
    worked: new Set(ids),
    shown: new Set([...shownQuantities(trace, part, { hints }), ...given.map(({ id }) => id)]),
  });
  return {
    ...{ trace, part, seed, sheet, ids, notation, names, asked },
    form: USUAL_FORM,
    showsMarks: true,
    lesson: { example, work: { problem: own } },
    assignment: {
      name: 'Homework 1',
      hints: 'value',
      marks: { kind: 'always' },
      ...(seed !== undefined && { codes: { seed: 'class', code: 'k3f9' } }),
    },
  } as unknown as Practice;
}
