import { randomLcg } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSheet } from '../../../src/components/marking/sheets/readSheet';
import { type GeneralProblem, type Mark, markWork, type QuantityId } from '../../../src/engine';
import {
  DELTAS,
  readWork,
  readWorkLink,
  stepsOf,
  USUAL_FORM,
  writeWorkLink,
} from '../../../src/state';
import { addressOfWork, workText } from '../../../src/state/handIn/workLink';
import { traceInForm } from '../../../src/state/handIn/workTrace';
import { findWorks, MAX_SUSPENDED, packData } from '../../../src/state/scorm/suspendData';
import { crossed, runs } from '../../crossing';
import { plainNetworks } from '../../oracle/generalProblems';
import { shortenedTo, workedWithoutSlip } from '../marking/anyLearner';
import { asFile, exampleNamed, filledIn, sheetToFillIn, type Typed } from './filledSheet';

/** How a student works and how a sheet comes back; every two of these meet in one of the students. */
const WAYS = crossed({
  form: ['elements', ...DELTAS],
  asked: [{ digits: 3 }, { digits: 4 }, { places: 4 }],
  slips: ['none', 'some', 'random'],
  blanks: [0, 0.3],
  typed: ['numbers', 'texts', 'commas', 'formulas'],
} as const);

/** The numbers of a student's sheet, as they were written. */
type Figures = ReadonlyMap<QuantityId, string>;

/** How many quantities a student works out: large networks take long. */
const sizeOf = (problem: GeneralProblem): number =>
  traceInForm(problem, USUAL_FORM).quantities.size;
const MOST = runs(90, 200);

const CASES = fc
  .sample(plainNetworks, { numRuns: runs(250, 2500), seed: 15 })
  .filter((problem) => sizeOf(problem) <= MOST)
  .slice(0, runs(30, 1000))
  .map((problem, i) => ({ problem, i, way: WAYS[i % WAYS.length] }));

test('there are as many students as are wanted', () => {
  expect(CASES).toHaveLength(runs(30, 1000));
});

const marksOf = (work: string): ReadonlyMap<QuantityId, Mark> => {
  const { work: read } = readWork(work);
  if (read === undefined) throw new Error(work);
  return markWork(traceInForm(read.problem, read.form), read.figures, read.asked);
};

const codes = (marks: ReadonlyMap<QuantityId, Mark>) =>
  Object.fromEntries([...marks].map(([id, { note, again = '' }]) => [id, `${note} ${again}`]));

/** What a cell keeps of a figure. */
function inCell(text: string, typed: string | undefined): Typed {
  if (typed === 'texts') return text;
  if (typed === 'commas') return text.replace('.', ',');
  const value = Number(text);
  return typed === 'formulas' ? { formula: `${value}+0`, value } : value;
}

/** Without zeros at its end, as a cell keeps it. */
const isKept = (text: string): boolean => String(Number(text)) === text;

test.each(CASES)(
  'student $i: a link, SCORM data and a filled sheet get the marks of practice',
  async ({ problem, way, i }) => {
    if (way === undefined) throw new Error('no way');
    const random = randomLcg(i / CASES.length);
    const form =
      way.form === 'elements' ? USUAL_FORM : ({ form: 'delta', delta: way.form } as const);
    const trace = traceInForm(problem, form);
    const digits = (): number => 3 + Math.floor(2 * random());
    const habits = {
      ...{ digits, by: 'significant' as const, isCut: () => random() < 0.3, random },
      ...{ held: () => 0, onTheWay: () => 3, isWritten: () => true },
    };
    // What practice asks for.
    const steps = new Set(stepsOf(trace.structure).map(({ id }) => id));
    const first = stepsOf(trace.structure)[0]?.id;
    const worked = workedWithoutSlip(trace, habits);
    const figures: Figures = new Map(
      [...worked].flatMap(([id, text]) => {
        if (
          !steps.has(id) ||
          (id !== first && random() < way.blanks) ||
          !Number.isFinite(trace.value(id))
        )
          return [];
        if (way.slips === 'none' || (way.slips === 'some' && random() > 0.1)) return [[id, text]];
        return [[id, shortenedTo(4 * random() - 2, 3, 'significant', false)]];
      }),
    );
    const example = exampleNamed('classic');
    const practised = codes(markWork(trace, figures, way.asked));

    const work = { example, problem: trace.problem, form, asked: way.asked, part: 'all', figures };
    const link = writeWorkLink(work);
    if (link.ok) {
      const { work: read } = readWorkLink(link.address);
      // Nobody hands in a sheet without a figure.
      if (figures.size === 0) return expect(read).toBeUndefined();
      if (read === undefined) throw new Error(link.address);
      const again = traceInForm(read.problem, read.form);
      expect(codes(markWork(again, read.figures, read.asked))).toEqual(practised);
    }

    // SCORM keeps the same address, shortened where it has to be; 1.2 keeps too little for some.
    const address = addressOfWork(example, workText(work));
    for (const edition of ['scorm12', 'scorm2004'] as const) {
      const kept = packData([address], edition);
      if (edition === 'scorm2004') expect(kept.ok).toBe(true);
      if (!kept.ok) continue;
      const [found = ''] = findWorks(`suspend_data: ${kept.text}`);
      const { work: read } = readWorkLink(found, MAX_SUSPENDED);
      if (read === undefined) throw new Error(kept.text);
      const again = traceInForm(read.problem, read.form);
      expect(codes(markWork(again, read.figures, read.asked))).toEqual(practised);
    }

    const sheet = await sheetToFillIn({ trace, asked: way.asked, work: { form } });
    const typed = Object.fromEntries(
      [...figures].map(([id, text]) => [id, inCell(text, way.typed)]),
    );
    const { work: back, complaints } = await readSheet(asFile(await filledIn(sheet, typed)));
    const isText = way.typed === 'texts' || way.typed === 'commas';
    expect(complaints.map(({ kind }) => kind)).toEqual(
      way.typed === 'formulas' ? ['fileWorked'] : [],
    );
    const found = marksOf(back ?? '');
    expect([...found.keys()]).toEqual([...figures.keys()]);
    // A number of fewer digits than are asked for may have had zeros behind it.
    const isLong = 'digits' in way.asked && way.asked.digits === 3;
    if (isText || (isLong && [...figures.values()].every(isKept))) {
      expect(codes(found)).toEqual(practised);
      return;
    }
    // What a cell has lost may count as short where it was wrong, and 0.41 as 0.410; the student has no less by it.
    const count = (marks: ReadonlyMap<QuantityId, Mark>) =>
      [...marks.values()].filter(({ verdict }) => verdict === 'right' || verdict === 'follows')
        .length;
    const before = count(markWork(trace, figures, way.asked));
    expect(count(found)).toBeGreaterThanOrEqual(before);
  },
);
