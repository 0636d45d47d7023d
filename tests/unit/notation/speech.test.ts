import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Trace, traceUpdate } from '../../../src/engine';
import {
  beginsWithWord,
  type Notation,
  numberSpeech,
  type Reveal,
  speakQuantity,
  symbolSpeech,
} from '../../../src/notation';
import { translator } from '../../../src/text';
import { loadLanguage } from '../../../src/text/loading';
import { runs } from '../../crossing';
import { wildProblems } from '../../oracle/problems';
import {
  exampleOf,
  notationOf,
  STYLED,
  say,
  shortProblem,
  WIRED,
  withBiases,
} from '../../reading/cases';

const REVEALS: readonly Reveal[] = ['formula', 'numbers', 'value'];

/** Words, digits and the pauses between them: nothing that a voice spells out or leaves out. */
const SAYABLE = /^[A-Za-z0-9 .,:’]+$/;

/** What is wrong with a sentence: of tens of thousands, each of these asked of vitest by itself takes most of the time. */
function faultOf(sentence: string): string {
  if (!SAYABLE.test(sentence)) return 'what a voice spells out or leaves out';
  if (/undefined|NaN|Infinity|\bspeech\./.test(sentence)) return 'what is no word';
  if (!/^(?:[A-Z]|\w*\d|b of )/.test(sentence))
    return 'neither a symbol nor a capital at its start';
  if (!sentence.endsWith('.')) return 'no full stop';
  return / {2}| [.,]|[.,]{2}|^ | $/.test(sentence) ? 'a space or a stop out of place' : '';
}

function checkAll(trace: Trace, notation: Notation): void {
  const faults = [...trace.quantities.keys()].flatMap((id) =>
    REVEALS.flatMap((reveal) => {
      const sentence = speakQuantity(trace, id, reveal, notation);
      const fault = faultOf(sentence);
      return fault === '' ? [] : [`${fault}: ${sentence}`];
    }),
  );
  expect(faults).toEqual([]);
}

describe('every quantity is said in words', () => {
  test.each(WIRED)('$name', ({ example, trace }) => {
    checkAll(trace, notationOf(example));
  });

  test.each(STYLED)('$name', ({ example, trace, style }) => {
    checkAll(trace, notationOf(example, style));
  });

  test('for any numbers, those that overflow among them', () => {
    const { example } = exampleOf('classic');
    fc.assert(
      fc.property(wildProblems, (problem) => {
        checkAll(traceUpdate(problem), notationOf(example));
      }),
      { numRuns: runs(5, 60) },
    );
  });
});

describe('a sentence is clear when it is heard once', () => {
  const { example, trace } = exampleOf('classic');
  const spoken = (id: string, reveal: Reveal): string =>
    speakQuantity(trace, id, reveal, notationOf(example));

  test.each<[string, Reveal, string]>([
    ['net.h1', 'formula', 'The net input of h1 is w1 times x1, plus w2 times x2, plus b1.'],
    [
      'net.h1',
      'numbers',
      'With the numbers in place, the net input of h1 is 0.15 times 0.05, plus 0.2 times 0.1, plus 0.35.',
    ],
    ['net.h1', 'value', 'The net input of h1 is 0.3775.'],
    ['out.h1', 'formula', 'The output of h1 is the sigmoid of the net input of h1.'],
    ['out.h1', 'value', 'The output of h1 is about 0.5933.'],
    [
      'error.o1',
      'formula',
      'The error of y1 is one half times open bracket, T1 minus the output of y1, close bracket, squared.',
    ],
    [
      'd(error.total)/d(w.o1.h1)',
      'formula',
      'The derivative of the total error with respect to w5 is the derivative of the total error with respect to the net input of y1, times the output of h1.',
    ],
    [
      'd(error.total)/d(w.o1.h1)',
      'numbers',
      'With the numbers in place, the derivative of the total error with respect to w5 is 0.1385 times 0.5933.',
    ],
    [
      'new(w.o2.h1)',
      'formula',
      'The new w7 is w7, minus the learning rate times the derivative of the total error with respect to w7.',
    ],
    [
      'new(w.o2.h1)',
      'numbers',
      'With the numbers in place, the new w7 is 0.5, minus 0.5 times negative 0.02260.',
    ],
    [
      'new(net.h1)',
      'formula',
      'The new net input of h1 is the new w1 times x1, plus the new w2 times x2, plus b1.',
    ],
    ['new(error.total)', 'value', 'The new total error is about 0.2910.'],
  ])('%s, %s', (id, reveal, sentence) => {
    expect(spoken(id, reveal)).toBe(sentence);
  });

  test('“plus minus” is never said: it is heard as ±', () => {
    for (const id of trace.quantities.keys()) {
      expect(spoken(id, 'numbers')).not.toMatch(/(?:plus|minus|times) minus/);
    }
  });

  test('a symbol at the head of a sentence keeps its small letter', () => {
    expect(spoken('w.o1.h1', 'value')).toBe('w5 is 0.4.');
  });

  test('the first letter is made a capital by the rules of the language', () => {
    const words = { ...notationOf(example), say: () => 'ışık ile', locale: 'tr' };
    expect(speakQuantity(trace, 'out.h1', 'formula', words)).toBe('Işık ile');
    const dotted = { ...words, say: () => 'ile başla' };
    expect(speakQuantity(trace, 'out.h1', 'formula', dotted)).toBe('İle başla');
  });

  test('an overflow is said with the quantity where it began', () => {
    const huge = traceUpdate({
      ...withBiases(shortProblem(example), true, false),
      targets: [1e200, 0.99],
    });
    const said = (id: string): string => speakQuantity(huge, id, 'value', notationOf(example));
    expect(said('error.o1')).toBe('The error of y1 is too large for the computer’s numbers.');
    expect(said('error.total')).toBe(
      'The total error cannot be worked out: the error of y1 is too large for the computer’s numbers.',
    );
    expect(speakQuantity(huge, 'error.total', 'numbers', notationOf(example))).toBe(
      'With the numbers in place, the total error is the error of y1 plus 0.02356.',
    );
  });

  test('a power of ten is said as one', () => {
    const style = { digits: 3, decimalSeparator: '.' } as const;
    expect(numberSpeech(-3.21e-12, style, say)).toBe(
      'negative 3.21 times 10 to the power negative 12',
    );
  });
});

describe('a symbol that is said in words', () => {
  test.each([
    ['en', 'theta 1 row 2 column 0', 'b of h1'],
    ['de', 'Theta 1, Zeile 2, Spalte 0', 'b von h1'],
    ['es', 'theta 1, fila 2, columna 0', 'b de h1'],
    ['fr', 'thêta 1, ligne 2, colonne 0', 'b de h1'],
    ['hi', 'थीटा 1 पंक्ति 2 स्तंभ 0', 'h1 का b'],
    ['zh', 'theta 1 第 2 行第 0 列', 'h1 的 b'],
    ['ar', 'ثيتا 1، الصف 2، العمود 0', 'b الخاص بـ h1'],
  ] as const)('is said in %s', async (language, element, bias) => {
    await loadLanguage(language);
    const words = translator(language);
    expect(symbolSpeech('b.h2', exampleOf('matrix').example.naming, words)).toBe(element);
    expect(symbolSpeech('b.h1', exampleOf('classic').example.naming, words)).toBe(bias);
  });
});

test.each([
  ['the net input of h1', true],
  ['l’erreur de y1', true],
  ['théta 1, ligne 1', true],
  ['w5 के सापेक्ष कुल त्रुटि का अवकलज', false],
  ['b of h1', false],
  ['w5', false],
  ['net5 of it', false],
])('‘%s’ begins with a word: %s', (text, isWord) => {
  expect(beginsWithWord(text)).toBe(isWord);
});
