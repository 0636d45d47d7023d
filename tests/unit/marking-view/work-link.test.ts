import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { METHOD_NAMES, markWork, type QuantityId } from '../../../src/engine';
import { EXAMPLES } from '../../../src/examples';
import {
  freshProblem,
  readAddress,
  readWorkLink,
  traceOf,
  type WorkToSend,
  writeWorkLink,
} from '../../../src/state';
import { sameProblem } from '../../../src/state/work/choices';
import { runs } from '../../crossing';
import { exampleOf, problemsOf } from '../state/helpers';

const classic = exampleOf('classic');
const LINK = '#/marking?example=classic&work=';

const written = (work: WorkToSend): string => {
  const link = writeWorkLink(work);
  if (!link.ok) throw new Error(`too long: ${link.length}`);
  return link.address;
};
const one = new Map([['net.h1', '0.3775']]);
/** FNV-1a in whole numbers, its first four digits to the base of 36 (isthe.com/chongo/tech/comp/fnv). */
const sumOf = (text: string): string => {
  let state = 2166136261n;
  for (const character of text) {
    state = ((state ^ BigInt(character.codePointAt(0) ?? 0)) * 16777619n) % 2n ** 32n;
  }
  return ((state * 36n ** 4n) >> 32n).toString(36).padStart(4, '0');
};
const summed = (parts: string): string =>
  `classic~sum:${sumOf(decodeURIComponent(parts))}~${parts}`;

describe('a link to work', () => {
  test('is readable', () => {
    const figures = new Map([
      ['net.h1', '0.3775'],
      ['d(error.total)/d(w.o1.h1)', '0,0822'],
    ]);
    expect(written({ example: classic, name: "Zoë O'Neill", figures })).toBe(
      `#/marking?example=classic&name=Zo%C3%AB%20O%27Neill&work=${summed('net.h1:0.3775~d(error.total)/d(w5):0%2C0822')}`,
    );
  });

  test('says what the learner calls the problem, whatever signs that has, and nothing where it has no name', () => {
    for (const title of ['Exam 3', 'a, b; c^1 ~ !- ! :', 'Übung „7“, Blatt 2']) {
      const address = written({ example: classic, title, figures: one });
      expect(readWorkLink(address).work?.title).toBe(title);
      expect(readWorkLink(address).complaints).toEqual([]);
      // A list of a class has a work in a cell.
      expect(decodeURIComponent(address.split('work=')[1] ?? '')).not.toMatch(/[,;]/);
    }
    expect(readWorkLink(written({ example: classic, figures: one })).work).not.toHaveProperty(
      'title',
    );
  });

  test('brings any problem, name and figures back as they were', () => {
    const works = fc.constantFrom(...EXAMPLES).chain((example) => {
      const ids = [...traceOf(example.problem).quantities.values()]
        .filter(({ kind, id }) => kind !== 'given' && !/b/.test(id))
        .map(({ id }) => id);
      return fc.record({
        example: fc.constant(example),
        problem: problemsOf(example),
        figures: fc.uniqueArray(
          fc.tuple(fc.constantFrom(...ids), fc.string({ unit: 'grapheme', maxLength: 12 })),
          { minLength: 1, maxLength: 12, selector: ([id]) => id },
        ),
      });
    });
    fc.assert(
      fc.property(works, ({ example, problem, figures }) => {
        const sent = new Map(figures.filter(([, text]) => text.trim() !== ''));
        fc.pre(sent.size > 0);
        const { work, complaints } = readWorkLink(
          `https://x.org/a/${written({ example, problem, figures: sent })}`,
        );
        expect(complaints).toEqual([]);
        expect(work && sameProblem(work.problem, problem)).toBe(true);
        expect([...(work?.figures ?? [])]).toEqual(
          [...sent].map(([id, text]) => [id, text.trim()]),
        );
      }),
      { numRuns: runs(20, 60) },
    );
  });

  test('says fresh numbers by their seed, and what was changed in them', () => {
    const fresh = freshProblem(classic, 'k3f9');
    const link = written({ example: classic, seed: 'k3f9', figures: one });
    expect(link).toBe(`${LINK}${summed('seed:k3f9~net.h1:0.3775')}`);
    expect(readWorkLink(link).work?.problem).toEqual(fresh);
    const changed = { ...fresh, learningRate: 0.75 };
    const other = written({ example: classic, seed: 'k3f9', problem: changed, figures: one });
    expect(other).toContain('~seed:k3f9~eta:0.75~net.h1');
    expect(readWorkLink(other).work?.problem).toEqual(changed);
  });

  test('keeps what a person wrote, with every character that a link itself is made of', () => {
    const text = '~:!-!!&=#?%2C 1;2,3\t"<b>';
    const link = written({ example: classic, figures: new Map([['net.h1', text]]) });
    expect(readWorkLink(link).work?.figures.get('net.h1')).toBe(text);
    expect(link).not.toMatch(/[\s,;"'<>]/);
  });

  test.each(EXAMPLES)('with every figure of $id at ten digits stays within 4,000', (example) => {
    const problem = freshProblem(example, 'abcd');
    const all = [...traceOf(problem).quantities.values()].filter(({ kind }) => kind !== 'given');
    const figures = new Map(all.map(({ id, value }) => [id, value.toFixed(10).replace('.', ',')]));
    expect(figures.size).toBeGreaterThan(60);
    const link = written({ example, problem, name: 'N'.repeat(60), figures });
    expect(link.length).toBeLessThan(4000);
    expect(readAddress(link).notices).toEqual([]);
    expect(readWorkLink(link).work?.figures).toEqual(figures);
  });

  test('that would be too long is not written, and nothing is left out silently', () => {
    const figures = new Map(
      [...traceOf(classic.problem).quantities.keys()].map((id) => [id, '1'.repeat(90)]),
    );
    expect(writeWorkLink({ example: classic, figures })).toMatchObject({ ok: false, most: 4000 });
  });

  test('half of a surrogate pair does not break it', () => {
    const link = written({
      example: classic,
      name: 'A\ud800',
      figures: new Map([['net.h1', '\udc00']]),
    });
    expect(readWorkLink(link).work).toMatchObject({ name: 'A' });
  });
});

describe('the page’s own address', () => {
  test('opens the view with the work, and leaves the teacher’s numbers alone', () => {
    const link = written({ example: classic, seed: 'k3f9', name: 'Ada', figures: one });
    expect(readAddress(link)).toEqual({
      view: 'marking',
      layout: 'page',
      hidden: [],
      exampleId: 'classic',
      query: { name: 'Ada', work: summed('seed:k3f9~net.h1:0.3775') },
      settings: {},
      notices: [],
    });
  });
});

describe('a link with something wrong in it', () => {
  const FIGURE = '~net.h1:0.3';
  test.each([
    ['', { kind: 'noLink' }],
    ['https://example.org/', { kind: 'noLink' }],
    ['javascript:alert(1)', { kind: 'noLink' }],
    ['#/step?example=classic', { kind: 'noLink' }],
    ['#/marking?example=classic', { kind: 'noFigures' }],
    [`${LINK}classic`, { kind: 'noFigures' }],
    [`${LINK}__proto__${FIGURE}`, { kind: 'unknownExample', text: '__proto__' }],
    [`${LINK}constructor${FIGURE}`, { kind: 'unknownExample', text: 'constructor' }],
    [`${LINK}classic~seed:../..${FIGURE}`, { kind: 'badChoice', name: 'seed', text: '../..' }],
    [`${LINK}classic~biases:maybe${FIGURE}`, { kind: 'badChoice', name: 'biases', text: 'maybe' }],
    [`${LINK}classic~w5:abc${FIGURE}`, { kind: 'badGiven', name: 'w5', reason: 'notANumber' }],
    [`${LINK}classic~w5${FIGURE}`, { kind: 'badGiven', name: 'w5', reason: 'empty' }],
    ['#/marking?work=%E0%A4%A', { kind: 'unreadable', text: 'work=%E0%A4%A' }],
    [`${LINK}${'1'.repeat(1_000_000)}`, { kind: 'tooLong', most: 4000 }],
  ])('%.60s is not marked, and it says why', (link, complaint) => {
    const { work, complaints } = readWorkLink(link);
    expect(work).toBeUndefined();
    expect(complaints).toEqual([expect.objectContaining(complaint)]);
  });

  test.each(['net.h9', '__proto__', 'constructor', 'toString', '', '<img src=x>'])(
    'a figure for %o, which there is not, is named, and the rest is marked',
    (name) => {
      const { work, complaints } = readWorkLink(
        `${LINK}classic${FIGURE}~${encodeURIComponent(name)}:0.5`,
      );
      expect(complaints).toEqual([{ kind: 'unknownFigure', name, text: '0.5' }]);
      expect([...(work?.figures.keys() ?? [])]).toEqual(['net.h1']);
    },
  );

  test.each([
    ['momentum~mu:2', 'mu', '2', '0 ≤ … < 1'],
    ['momentum~mu:-0.1', 'mu', '-0.1', '0 ≤ … < 1'],
    ['nesterov~mu:1', 'mu', '1', '0 ≤ … < 1'],
    ['rmsprop~rho:1.5', 'rho', '1.5', '0 ≤ … < 1'],
    ['rmsprop~epsilon:-1', 'epsilon', '-1', '> 0'],
    ['adam~beta2:1', 'beta2', '1', '0 ≤ … < 1'],
    ['adam~epsilon:0', 'epsilon', '0', '> 0'],
    ['adam~count:0', 'count', '0', '1, 2, 3, …'],
    ['adam~count:1.5', 'count', '1.5', '1, 2, 3, …'],
    ['adam~s(w5):-1', 's(w5)', '-1', '≥ 0'],
  ])(
    '%s, a number of the method out of bounds, is named, and the rest is marked',
    (part, name, text, accepted) => {
      const { work, complaints } = readWorkLink(
        `#/marking?work=classic~method:${part}~net.h1:0.3775~new(w5):0.3~new(net.o1):1`,
      );
      expect(complaints).toEqual([{ kind: 'outOfBounds', name, text, accepted }]);
      // Only what does not follow from that number: of what it would be, nobody knows.
      expect([...(work?.figures ?? [])]).toEqual([['net.h1', '0.3775']]);
      if (work === undefined) throw new Error('not marked');
      expect(markWork(traceOf(work.problem), work.figures).get('net.h1')?.verdict).toBe('right');
    },
  );

  test('one number out of bounds leaves out no more than what follows from it', () => {
    const { work } = readWorkLink(
      '#/marking?work=classic~method:adam~s(w5):-1~new(s(w5)):0~new(s(w6)):0~new(w5):0.3~new(w6):0.3',
    );
    expect([...(work?.figures.keys() ?? [])]).toEqual(['new(s(w.o1.h2))', 'new(w.o1.h2)']);
  });

  test('where all of it follows from such a number, nothing is marked, and the number is named', () => {
    const { work, complaints } = readWorkLink(
      '#/marking?work=classic~method:momentum~mu:2~new(w5):0.3',
    );
    expect(work).toBeUndefined();
    expect(complaints).toMatchObject([{ kind: 'outOfBounds', name: 'mu' }]);
  });

  test('a figure that is there twice is named; the first counts', () => {
    const { work, complaints } = readWorkLink(`${LINK}classic~net.h1:1~net.h1:2`);
    expect(work?.figures.get('net.h1')).toBe('1');
    expect(complaints).toEqual([{ kind: 'twice', name: 'net.h1', text: '2' }]);
  });

  test('that was cut off anywhere says so, and its last figure, perhaps half of one, is left out', () => {
    const figures = new Map([...one, ['out.h1', '0.5933'], ['net.h2', '0.3925']]);
    const link = written({ example: classic, name: 'Ada', figures });
    expect(readWorkLink(link).complaints).toEqual([]);
    for (let length = link.indexOf('~net.h1') + 1; length < link.length; length++) {
      const { work, complaints } = readWorkLink(link.slice(0, length));
      expect(complaints, link.slice(0, length)).toContainEqual({ kind: 'cutOff' });
      for (const [id, text] of work?.figures ?? []) expect(text).toBe(figures.get(id));
    }
    // One of before has no sum, and is taken as it is.
    const before = link.replace(/sum:[a-z0-9]{4}~/, '');
    expect(readWorkLink(before)).toMatchObject({ work: { name: 'Ada' }, complaints: [] });
  });

  test('figures in unusual digits and signs are kept as written', () => {
    const figures: [QuantityId, string][] = [
      ['net.h1', '٠٫٣٧٧٥'],
      ['net.h2', '−0.3'],
      ['net.o1', '１．１'],
    ];
    const link = written({ example: classic, figures: new Map(figures) });
    expect([...(readWorkLink(link).work?.figures ?? [])]).toEqual(figures);
  });

  test('a name loses what could disturb the page, and is cut at 60 characters', () => {
    const of = (name: string) =>
      readWorkLink(`#/marking?name=${encodeURIComponent(name)}&work=classic~net.h1:1`);
    expect(of('\u202eevil\u0000 \n Ada').work?.name).toBe('evil Ada');
    expect(of('🦉'.repeat(61))).toMatchObject({
      work: { name: '🦉'.repeat(60) },
      complaints: [{ kind: 'nameCut' }],
    });
  });

  test('a link that a mail program has wrapped, or that markup has escaped, is read', () => {
    const link = written({ example: classic, name: 'Ada', figures: one });
    const wrap = (url: string) => `https://safe.example/?url=${encodeURIComponent(url)}&data=5`;
    const wrapped = wrap(`https://x.org/${link}`);
    for (const text of [wrapped, wrap(wrapped), link.replaceAll('&', '&amp;'), `(see <${link}>)`]) {
      expect(readWorkLink(text)).toMatchObject({ work: { name: 'Ada' }, complaints: [] });
    }
  });

  const METHOD_PARTS = METHOD_NAMES.flatMap((name) => [
    `${LINK}classic~method:${name}~net.h1:1~new(w5):2`,
    ...['~mu:', '~rho:', '~beta1:', '~beta2:', '~epsilon:', '~count:', '~s(w5):', '~v(w5):'],
    ...['-1', '0', '1', '2', '1e300', '0.5'],
  ]);
  test('any text at all is read without an exception', () => {
    const pieces = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(
        LINK,
        'classic',
        '~',
        ':',
        '!',
        '%',
        '&',
        'seed:',
        'net.h1:',
        'w5:1e400',
        ...METHOD_PARTS,
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const { work, complaints } = readWorkLink(parts.join(''));
        expect(work !== undefined || complaints.length > 0).toBe(true);
        if (work)
          expect(markWork(traceOf(work.problem), work.figures).size).toBe(work.figures.size);
      }),
      { numRuns: runs(100, 400) },
    );
  });
});
