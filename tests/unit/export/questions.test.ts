import { createRequire } from 'node:module';
import { parse as parseGift } from 'gift-pegjs';
import { describe, expect, test } from 'vitest';
import type { FileSource } from '../../../src/components/export/fileSource';
import { gift } from '../../../src/components/export/files/questions/gift';
import { moodleXml } from '../../../src/components/export/files/questions/moodleXml';
import { decimal, toleranceOf } from '../../../src/components/export/files/questions/tolerance';
import { markWork, type QuantityId, traceUpdate } from '../../../src/engine';
import { variantCodes } from '../../../src/state';
import { freshProblem } from '../../../src/state/work/fresh';
import { exampleOf } from '../../reading/cases';
import { fileSource } from './fileSources';

const { JSDOM } = createRequire(import.meta.url)('jsdom') as {
  JSDOM: new (file: string, options: { contentType: string }) => { window: Window };
};

const { example } = exampleOf('classic');

/** What no writer may take for its own. */
const TITLE = '<img src=x onerror=alert(1)> & ]]> {=~#\\}: a/b';

const sourceOf = (query: string, variants = 2, title?: string): FileSource => ({
  ...fileSource(query, undefined, title),
  variants,
});

const NETWORKS = [
  'w1=0.15',
  'layers=2-3-2&hidden=tanh&output=softmax&loss=crossentropy',
  'layers=2-2-2-1&hidden=relu&loss=squared&method=momentum&updatebiases=yes',
  'set=xor&order=batch&bias=threshold',
];

/** The file as an XML parser that is not ours reads it. */
function xmlOf(file: string): readonly Element[] {
  const { window } = new JSDOM(file, { contentType: 'text/xml' });
  return [...window.document.querySelectorAll('quiz > question')];
}

const ofType = (questions: readonly Element[], type: string): readonly Element[] =>
  questions.filter((question) => question.getAttribute('type') === type);
const textIn = (question: Element | undefined, path: string): string =>
  question?.querySelector(path)?.textContent ?? '';

interface Answer {
  readonly fraction: number;
  readonly value: number;
  readonly tolerance: number;
}

const answersOf = (question: Element): readonly Answer[] =>
  [...question.querySelectorAll(':scope > answer')].map((answer) => ({
    fraction: Number(answer.getAttribute('fraction')),
    value: Number(textIn(answer, 'text')),
    tolerance: Number(textIn(answer, ':scope > tolerance')),
  }));

/** The blanks of a cloze question, as Moodle takes them apart. */
const blanksOf = (question: Element): readonly (readonly Answer[])[] =>
  [...textIn(question, 'questiontext').matchAll(/\{1:NUMERICAL:((?:\\.|[^}\\])*)\}/g)].map(
    ([, inside = '']) =>
      inside
        .split(/(?<!\\)~/)
        .map((one) => /^(?:=|%(\d+)%)([^:]+):([^#]+)/.exec(one))
        .map((found) => ({
          fraction: found?.[1] === undefined ? 100 : Number(found[1]),
          value: Number(found?.[2]),
          tolerance: Number(found?.[3]),
        })),
  );

const accepts = ({ value, tolerance }: Answer, figure: number): boolean =>
  Math.abs(value - figure) <= tolerance;
const cut = (value: number): number => {
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 2);
  return value === 0 ? 0 : Math.trunc(value / unit) * unit;
};

describe.each(NETWORKS)('%s', (query) => {
  const source = sourceOf(query);
  const questions = xmlOf(moodleXml(source).text);
  const traces = variantCodes('abc', 2).map((code) =>
    traceUpdate(freshProblem(example, code, source.lesson.work.problem)),
  );

  test('Moodle XML: every blank has the value of its variant, rounded or cut', () => {
    const categories = ofType(questions, 'category');
    expect(categories).toHaveLength(2);
    const blanks = ofType(questions, 'cloze').flatMap(blanksOf);
    const expected = traces.flatMap((trace) =>
      trace.phases.flatMap(({ steps }) => steps.map((id) => trace.value(id) + 0)),
    );
    expect(blanks).toHaveLength(expected.length);
    for (const [i, [right]] of blanks.entries()) {
      const exact = expected[i] ?? Number.NaN;
      expect(Math.abs((right?.value ?? Number.NaN) - exact)).toBeLessThanOrEqual(
        1e-11 * Math.abs(exact),
      );
    }
    for (const [right, ...slips] of blanks) {
      if (right === undefined) throw new Error('no answer');
      expect(right.fraction).toBe(100);
      expect(accepts(right, Number(right.value.toPrecision(3)))).toBe(true);
      expect(accepts(right, cut(right.value))).toBe(true);
      // Two digits are too few, but where the third is a 0.
      const short = Number(right.value.toPrecision(2));
      const isShort = Math.abs(short - right.value) > Math.abs(right.value) * 0.011;
      if (isShort) expect(accepts(right, short)).toBe(false);
      for (const slip of slips) {
        expect(slip.fraction).toBe(0);
        expect(accepts(right, slip.value)).toBe(false);
      }
    }
  });

  test('Moodle XML: a numerical question has feedback for slips, and the working', () => {
    const numerical = ofType(questions, 'numerical');
    expect(numerical.length).toBeGreaterThan(10);
    // In the order of the work.
    expect(textIn(numerical[0], 'name')).toMatch(/^Forward: net h1\S* \(/);
    for (const question of numerical) {
      expect(textIn(question, 'name')).not.toBe('');
      expect(textIn(question, 'generalfeedback')).toMatch(/\\\(.*=.*\\\)/s);
      expect(textIn(question, 'questiontext')).toContain('Write 3 significant digits.');
      const [right, ...slips] = answersOf(question);
      expect(right?.fraction).toBe(100);
      expect(slips.every(({ fraction }) => fraction === 0)).toBe(true);
      const said = [...question.querySelectorAll('answer > feedback')].map(
        (one) => one.textContent,
      );
      expect(said.every((one) => one?.trim() !== '')).toBe(true);
    }
    expect(numerical.some((question) => answersOf(question).length > 3)).toBe(true);
  });

  test('GIFT: its parser finds the same questions', () => {
    const parsed = parseGift(gift(source).text) as readonly {
      readonly type: string;
      readonly choices?: readonly { readonly weight?: number | null }[];
      readonly globalFeedback?: { readonly text: string } | null;
    }[];
    const asked = parsed.filter(({ type }) => type === 'Numerical');
    expect(parsed).toHaveLength(asked.length + 2);
    expect(asked).toHaveLength(ofType(questions, 'numerical').length);
    for (const { globalFeedback } of asked) expect(globalFeedback?.text).toContain('=');
  });
});

test('what is taken for a known slip, marks do not take for right', () => {
  const source = sourceOf('w1=0.15');
  const [code = ''] = variantCodes('abc', 1);
  const trace = traceUpdate(freshProblem(example, code, source.lesson.work.problem));
  const cloze = ofType(xmlOf(moodleXml(source).text), 'cloze').flatMap(blanksOf);
  const ids = trace.phases.flatMap(({ steps }) => steps);
  const slips = ids.flatMap((id, i): [QuantityId, number][] =>
    (cloze[i] ?? []).slice(1).map(({ value }) => [id, value]),
  );
  expect(slips.length).toBeGreaterThan(60);
  for (const [id, value] of slips) {
    const { verdict, convention } =
      markWork(trace, new Map([[id, value.toPrecision(6)]]), { digits: 3 }).get(id) ?? {};
    expect(verdict === 'wrong' || convention !== undefined, `${id} ${value}`).toBe(true);
  }
});

test('the same seed gives the same bank; another one, others', () => {
  const source = sourceOf('w1=0.15');
  expect(moodleXml(source).text).toBe(moodleXml(source).text);
  expect(moodleXml({ ...source, seed: 'abd' }).text).not.toBe(moodleXml(source).text);
});

test('a title with markup is text in both, and ends nothing', () => {
  const source = sourceOf('w1=0.15', 1, TITLE);
  const questions = xmlOf(moodleXml(source).text);
  expect(textIn(questions[0], 'category')).toContain(
    '<img src=x onerror=alert(1)> & ]]> {=~#\\}: a//b',
  );
  expect(moodleXml(source).text).not.toContain('<img');
  const parsed = parseGift(gift(source).text) as readonly { type: string }[];
  expect(parsed.filter(({ type }) => type === 'Category')).toHaveLength(1);
});

test('a tolerance is half a unit of the last digit, or as much as is cut off', () => {
  expect(toleranceOf(0.59327, { digits: 3 })).toBeCloseTo(0.0005, 8);
  expect(toleranceOf(0.59389, { digits: 3 })).toBeCloseTo(0.00089, 8);
  expect(toleranceOf(-12.345, { places: 1 })).toBeCloseTo(0.05, 6);
  expect(toleranceOf(0, { digits: 3 })).toBeLessThan(1e-8);
});

test('a number is written without a power of ten', () => {
  for (const value of [0, 1e-7, -5.683e-9, 0.25, -12.5, 1e21, 1.2345e22, 5e-320])
    expect(Number(decimal(value))).toBe(value);
  expect(decimal(-5.683e-9)).toBe('-0.000000005683');
  expect(decimal(1.5e21)).toBe('1500000000000000000000');
});
