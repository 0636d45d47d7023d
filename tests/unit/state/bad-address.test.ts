import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../src/state/address/readAddress';
import { anyText } from '../../anyText';
import { runs } from '../../crossing';
import { exampleOf, given } from './helpers';

const classic = exampleOf('classic').problem;
const W5 = 'w.o1.h1';

const w5Of = (text: string) => {
  const { work, notices } = readAddress(`#/step?example=classic&w5=${text}&w6=0.7`);
  // Whatever is wrong with one number, the others open.
  expect(work && given(work.problem, 'w.o1.h2')).toBe(0.7);
  return { value: work && given(work.problem, W5), notices };
};

describe('a number in an address', () => {
  test.each([
    ['0,5', 0.5],
    ['1/2', 0.5],
    ['1%2F2', 0.5],
    ['%200.5%20', 0.5],
    ['+0.5', 0.5],
    ['-.5', -0.5],
    ['%E2%88%920.5', -0.5],
    ['5e-1', 0.5],
    ['-0', 0],
  ])('%s is read', (text, value) => {
    expect(w5Of(text)).toEqual({ value, notices: [] });
  });

  test.each([
    ['', '', 'empty'],
    ['%20', ' ', 'empty'],
    ['abc', 'abc', 'notANumber'],
    ['0.5x', '0.5x', 'notANumber'],
    ['NaN', 'NaN', 'notANumber'],
    ['Infinity', 'Infinity', 'notANumber'],
    ['0x10', '0x10', 'notANumber'],
    ['1e400', '1e400', 'tooLarge'],
    ['1/0', '1/0', 'divisionByZero'],
    ['1.000,5', '1.000,5', 'twoSeparators'],
    ['0%20.%205', '0 . 5', 'notANumber'],
    ['%3Cscript%3E', '<script>', 'notANumber'],
  ])('%s is named, with its field, and the example’s own is kept', (text, shown, reason) => {
    expect(w5Of(text)).toEqual({
      value: given(classic, W5),
      notices: [{ kind: 'address.badNumber', name: 'w5', text: shown, reason }],
    });
  });

  test('without an equals sign is empty', () => {
    expect(readAddress('#/step?example=classic&w5').notices).toEqual([
      { kind: 'address.badNumber', name: 'w5', text: '', reason: 'empty' },
    ]);
  });

  test('where no number can be read, the numbers are left as they are', () => {
    expect(readAddress('#/step?example=classic&w5=abc').work).toBeUndefined();
  });
});

describe('an address with something wrong in it', () => {
  test.each([
    ['#/nowhere?example=classic', { kind: 'address.unknownView', text: 'nowhere' }],
    ['#/step?example=classic&w99=1', { kind: 'address.unknownName', name: 'w99' }],
    ['#/step?example=classic&__proto__=1', { kind: 'address.unknownName', name: '__proto__' }],
    ['#/step?example=classic&constructor=1', { kind: 'address.unknownName', name: 'constructor' }],
    ['#/step?example=classic&toString=1', { kind: 'address.unknownName', name: 'toString' }],
    ['#/step?example=classic&=1', { kind: 'address.unknownName', name: '' }],
    ['#/step?example=classic&w5=%E0%A4%A', { kind: 'address.unreadable', text: 'w5=%E0%A4%A' }],
    ['#/step?example=classic&%=1', { kind: 'address.unreadable', text: '%=1' }],
    [
      '#/step?example=classic&show=all',
      { kind: 'address.badChoice', name: 'show', text: 'all', accepted: 'formula, numbers, value' },
    ],
    [
      '#/step?example=classic&digits=99',
      { kind: 'address.badChoice', name: 'digits', text: '99', accepted: '2–12' },
    ],
    [
      '#/step?example=classic&updates=-1',
      { kind: 'address.badChoice', name: 'updates', text: '-1', accepted: '0–999999999' },
    ],
    [
      '#/step?example=classic&biases=__proto__',
      {
        kind: 'address.badChoice',
        name: 'biases',
        text: '__proto__',
        accepted: 'shared, separate',
      },
    ],
  ])('%s: says so, and opens the example', (address, notice) => {
    expect(readAddress(address)).toMatchObject({ exampleId: 'classic', notices: [notice] });
  });

  test.each(['nothing', 'd(error.total)/d(w99)', 'new(b1)', '__proto__', 'constructor', ''])(
    'a step %o that there is not is named, and the place is left open',
    (at) => {
      const opened = readAddress(`#/step?example=classic&at=${at}`);
      expect(opened.notices).toEqual([{ kind: 'address.unknownStep', text: at }]);
      expect(opened.place).toBeUndefined();
      expect(opened.exampleId).toBe('classic');
    },
  );

  test.each(['nothing', '__proto__', 'constructor', 'CLASSIC', ''])(
    'an unknown example %o is named, and nothing opens',
    (id) => {
      expect(readAddress(`#/step?example=${id}&w5=1&at=net.o1`)).toEqual({
        settings: {},
        notices: [{ kind: 'address.unknownExample', text: id }],
      });
    },
  );

  test('every complaint is listed', () => {
    const { notices } = readAddress('#/x?example=classic&w5=a&q=1&at=z&show=y');
    expect(notices.map(({ kind }) => kind).sort()).toEqual([
      'address.badChoice',
      'address.badNumber',
      'address.unknownName',
      'address.unknownStep',
      'address.unknownView',
    ]);
  });

  test('a great many complaints are counted', () => {
    const many = Array.from({ length: 30 }, (_, i) => `q${i}=1`).join('&');
    const { notices } = readAddress(`#/step?${many}`);
    expect(notices).toHaveLength(11);
    expect(notices.at(-1)).toEqual({ kind: 'address.more', count: 20 });
  });

  test('what is quoted of it is short, and whole characters', () => {
    const { notices } = readAddress(`#/step?w5=${encodeURIComponent('🦉'.repeat(100))}`);
    expect(notices).toEqual([
      {
        kind: 'address.badNumber',
        name: 'w5',
        text: `${'🦉'.repeat(40)}…`,
        reason: 'tooLong',
      },
    ]);
  });

  test('one of ten thousand characters is not opened', () => {
    for (const text of ['1'.repeat(10_000), `&${'a=1&'.repeat(2500)}`]) {
      expect(readAddress(`#/step?w5=${text}`)).toEqual({
        settings: {},
        notices: [{ kind: 'address.tooLong' }],
      });
    }
  });

  test('any text at all is read without an exception, to finite numbers', () => {
    const pieces = fc.oneof(
      anyText(),
      fc.constantFrom('#/step?', 'example=', 'classic', '&', '=', 'w5', 'at=', '%', '/', '1e400'),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const { work } = readAddress(parts.join(''));
        expect(JSON.stringify(work?.problem ?? {})).not.toContain('null');
      }),
      { numRuns: runs(150, 500) },
    );
  });
});

describe('a name that a problem does not have', () => {
  const acceptedFor = (more: string): string | undefined => {
    const [notice] = readAddress(`#/step?example=classic&${more}`).notices;
    return notice?.kind === 'address.unknownName' ? notice.accepted : undefined;
  };
  test('is told with those of its kind that it has', () => {
    expect(acceptedFor('bias=threshold&b1=0.2')).toBe('theta.h, theta.o');
    expect(acceptedFor('layers=2-1&w5=1')).toBe('w.o1.x1, w.o1.x2');
  });
  test('of which there is none of its kind, or no kind at all, with the first of all', () => {
    expect(acceptedFor('bias=none&b1=0.2')).toBe(
      'x1, x2, T1, T2, eta, w1, w2, w3, w4, w5, w6, w7, …',
    );
    expect(acceptedFor('abc=1')).toMatch(/^x1, x2, T1, .*…$/);
  });
});
