import { describe, expect, test } from 'vitest';
import { diagnosisExplanation } from '../../../src/components/diagnosisWords';
import { type Diagnosis, type GeneralProblem, generalOf, traceUpdate } from '../../../src/engine';
import { DIAGNOSES } from '../../../src/engine/marking';
import { namingIn } from '../../../src/notation';
import { LANGUAGES, translator } from '../../../src/text';
import { addMessages } from '../../../src/text/catalogue';
import { messagesOf } from '../../catalogues';
import { exampleOf, shortProblem } from '../../reading/cases';
import { networkOf } from './slipNetwork';

test('every diagnosis has a name and an explanation, and no other has', () => {
  const keys = Object.keys(messagesOf('en')).filter((key) => key.startsWith('diagnosis.'));
  const wanted = DIAGNOSES.flatMap((id) => [`diagnosis.${id}.name`, `diagnosis.${id}.explanation`]);
  expect([...keys].sort()).toEqual([...wanted].sort());
});

test('a diagnosis about another quantity says which', () => {
  expect(translator('en')('diagnosis.swapped.explanation', { other: 'net o2' })).toContain(
    'net o2',
  );
});

describe('the words are about the learner’s own network', () => {
  const of = (problem: GeneralProblem, figure: string, diagnosis: Diagnosis): string => {
    const { structure } = traceUpdate(problem);
    const notation = {
      naming: namingIn(exampleOf('blank').example.naming, structure),
      style: { digits: 4, decimalSeparator: '.' },
    } as const;
    return diagnosisExplanation(translator('en'), diagnosis, { figure, structure, notation });
  };

  test('its activation, with the slope that it has', () => {
    const tanh = networkOf({ hidden: 'tanh' }, 0.4);
    const slope = 'd(out.h1)/d(net.h1)';
    const words = of(tanh, 'd(error.total)/d(w.h1.x1)', { id: 'slopeLeftOut', other: slope });
    expect(words).toContain('tanh: 1 − out h1²');
    expect(of(tanh, slope, { id: 'slopeOfSigmoid' })).toContain('tanh: 1 − out h1²');
    // The slope that was left out further on is another neuron’s.
    const output = { id: 'slopeLeftOut', other: 'd(out.o2)/d(net.o2)' } as const;
    expect(of(tanh, 'd(error.total)/d(out.h1)', output)).toContain(
      'Sigmoid: out o2 · (1 − out o2)',
    );
    const batch = networkOf({ hidden: 'relu', examples: 2 }, 0.4);
    expect(of(batch, 'd(out.h2@2)/d(net.h2@2)', { id: 'slopeOfTanh' })).toContain(
      'ReLU: {1: net h2 > 0; 0: net h2 ≤ 0}',
    );
  });

  test('how many paths and outputs it has', () => {
    const three = networkOf({}, 0.4);
    const back = 'd(error.total)/d(out.h1)';
    expect(of(three, back, { id: 'onePath' })).toContain('along 3 paths');
    expect(of(three, 'error.total', { id: 'oneError' })).toContain('all 3 outputs');
    const classic = generalOf(shortProblem(exampleOf('classic').example));
    expect(of(classic, back, { id: 'onePath' })).toContain('along two paths');
    expect(of(classic, 'error.total', { id: 'oneError' })).toContain('both outputs');
    const shares = networkOf({ output: 'softmax' }, 0.4);
    const net = 'd(error.total)/d(net.o1)';
    expect(of(shares, net, { id: 'onePath' })).toContain('along 3 paths');
  });
});

test.each(LANGUAGES)('in every language each says all that it has to say: %s', (language) => {
  addMessages(language, messagesOf(language));
  const { structure } = traceUpdate(networkOf({ hidden: 'tanh' }, 0.4));
  const notation = {
    naming: exampleOf('blank').example.naming,
    style: { digits: 4, decimalSeparator: '.' },
  } as const;
  for (const id of DIAGNOSES) {
    const words = diagnosisExplanation(
      translator(language),
      { id, other: 'net.o2' },
      { figure: 'd(error.total)/d(net.h1)', structure, notation },
    );
    expect(words.length, id).toBeGreaterThan(5);
    expect(words, id).not.toMatch(/[{}]|undefined|\(\s*[:：]?\s*\)/);
  }
});
