import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addressTo,
  auditFigures,
  createTutor,
  fieldText,
  MOST_OF_ONE,
  mergeFigures,
  readAddress,
  readFigureList,
  splitField,
  traceOf,
  type WrittenFigure,
  withField,
  writeAddress,
  writeFigures,
} from '../../../src/state';
import { exampleOf } from '../../reading/cases';

const NET = { id: 'net.h1', figure: '0.3775' };
const OUT = { id: 'out.h1', figure: '0,5932' };

describe('figures in an address', () => {
  test('are read back as they were written, whatever was typed', () => {
    const ids = [...exampleOf('classic').trace.quantities.keys()];
    const figure = fc.record({
      id: fc.constantFrom(...ids),
      figure: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    });
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 8 }), (figures) => {
        const written = writeFigures('classic', figures);
        if (written === undefined) return;
        expect(readFigureList(written)).toEqual({ exampleId: 'classic', figures, unread: [] });
      }),
    );
  });

  test('travel in the address of the view', () => {
    const tutor = createTutor();
    tutor.chooseExample('crossed');
    const figures = writeFigures('crossed', [NET, OUT]) ?? '';
    tutor.show('audit', { source: 'own', figures });
    const opened = readAddress(writeAddress(tutor.getState()));
    expect(opened.notices).toEqual([]);
    expect(opened.query).toEqual({ source: 'own', figures });
  });

  test('every figure of an update fits; more than fits is left out whole', () => {
    const { trace } = exampleOf('classic');
    const steps = trace.phases.flatMap(({ steps: ids }) => ids);
    const all = steps.map((id) => ({ id, figure: trace.value(id).toFixed(4) }));
    expect(writeFigures('classic', all)).toBeDefined();
    expect(writeFigures('classic', [...all, ...all])).toBeUndefined();
  });

  test('what is no figure is handed back', () => {
    expect(readFigureList('classic~net.h1_0.3775~<script>~_1~net.h2_')).toEqual({
      exampleId: 'classic',
      figures: [NET],
      unread: ['<script>', '_1', 'net.h2_'],
    });
    expect(readFigureList('')).toEqual({ exampleId: '', figures: [], unread: [] });
  });
});

describe('fields', () => {
  test('a field holds one figure, or several with semicolons between them', () => {
    expect(splitField(' 1.1059; 1.1959 ;')).toEqual(['1.1059', '1.1959']);
    expect(splitField(' ')).toEqual([]);
    expect(fieldText([NET, OUT, { ...NET, figure: '0.4' }], 'net.h1')).toBe('0.3775; 0.4');
  });

  test('more than there is room for stays where it was typed', () => {
    const many = splitField('1;2;3;4;5;6');
    expect(many).toHaveLength(MOST_OF_ONE);
    expect(many.join('; ')).toBe('1; 2; 3; 4; 5; 6');
  });

  test('a field that is changed leaves the others alone, and an empty one leaves the list', () => {
    expect(withField([NET, OUT], 'net.h1', '0.4; 0.5')).toEqual([
      { id: 'net.h1', figure: '0.4' },
      { id: 'net.h1', figure: '0.5' },
      OUT,
    ]);
    expect(withField([NET, OUT], 'net.h1', '')).toEqual([OUT]);
    expect(withField([OUT], 'net.h1', '0.3775')).toEqual([OUT, NET]);
  });
});

describe('a paste', () => {
  test('stands in for the figures of its quantities, and says what it took the place of', () => {
    const newer = { id: 'net.h1', figure: '0.38' };
    expect(mergeFigures([NET, OUT], [newer, OUT])).toEqual({
      figures: [newer, OUT],
      replaced: [NET],
      tooMany: [],
    });
  });

  test('of many quantities that are given twice, most are handed back: each is marked by itself', () => {
    const { trace } = exampleOf('classic');
    const figures = [...trace.quantities.keys()].flatMap((id) => [
      { id, figure: '1' },
      { id, figure: '2' },
    ]);
    const { figures: taken, tooMany } = mergeFigures([], figures);
    expect(taken.length + tooMany.length).toBe(figures.length);
    expect(taken.length - trace.quantities.size).toBeLessThan(20);
  });

  test('keeps both figures of one quantity, and hands back what there is no room for', () => {
    const figures = ['1', '2', '2', '3', '4', '5'].map((figure) => ({ id: 'net.h1', figure }));
    const { figures: taken, tooMany } = mergeFigures([], figures);
    expect(taken.map(({ figure }) => figure)).toEqual(['1', '2', '3', '4']);
    expect(tooMany).toEqual([{ id: 'net.h1', figure: '5' }]);
  });
});

describe('several figures of one quantity', () => {
  const trace = traceOf(exampleOf('classic').example.problem);
  const verdicts = (figures: readonly WrittenFigure[]) =>
    auditFigures(trace, figures).map(({ mark }) => mark.verdict);

  test('each is marked in its place, and the work goes on from the one that is right', () => {
    const out = { id: 'out.o1', figure: '0.7514' };
    const right = { id: 'net.o1', figure: '1.1059' };
    const wrong = { id: 'net.o1', figure: '1.1959' };
    expect(verdicts([right, wrong, out])).toEqual(['right', 'wrong', 'right']);
    expect(verdicts([wrong, right, out])).toEqual(['wrong', 'right', 'right']);
  });

  test('where none is right, the work goes on from the first', () => {
    const first = { id: 'net.o1', figure: '1.2' };
    const second = { id: 'net.o1', figure: '1.3' };
    const follows = { id: 'out.o1', figure: (1 / (1 + Math.exp(-1.2))).toFixed(4) };
    expect(verdicts([first, second, follows])).toEqual(['wrong', 'wrong', 'follows']);
  });
});

test('the way to a step opens it with the learner’s numbers, or with the article’s own', () => {
  const { example } = exampleOf('crossed');
  const own = readAddress(
    addressTo({ view: 'step', exampleId: example.id, at: 'd(error.total)/d(w.o1.h1)' }),
  );
  expect(own).toMatchObject({ view: 'step', exampleId: 'crossed', notices: [] });
  expect(own.place?.at).toBe('d(error.total)/d(w.o1.h1)');
  expect(own.work).toBeUndefined();
  const articles = readAddress(
    addressTo({
      view: 'step',
      exampleId: example.id,
      problem: example.problem,
      isExact: true,
      at: 'new(w.h1.x2)',
    }),
  );
  expect(articles.work?.problem).toEqual(example.problem);
  expect(articles.place?.at).toBe('new(w.h1.x2)');
});
