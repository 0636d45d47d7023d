import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type IdParts, parseId, type Quantity, traceUpdate } from '../../../src/engine';
import { isSymbol, mapSymbols, mapUnits } from '../../../src/engine/ids';
import { wildNetworks } from '../../oracle/generalProblems';

describe('an id taken apart', () => {
  test.each([
    ['x2', { kind: 'input', neuron: 'x2' }],
    ['x2@3', { kind: 'input', neuron: 'x2', example: 3 }],
    ['t1', { kind: 'target', index: 0 }],
    ['eta', { kind: 'learningRate' }],
    ['beta1', { kind: 'hyperparameter', name: 'beta1' }],
    ['count', { kind: 'count' }],
    ['w.h2.x1', { kind: 'weight', to: 'h2', from: 'x1' }],
    ['b.o1', { kind: 'bias', of: 'o1' }],
    ['b.h', { kind: 'bias', of: 'h' }],
    ['net.h1', { kind: 'net', neuron: 'h1' }],
    ['out.o2@12', { kind: 'out', neuron: 'o2', example: 12 }],
    ['error.o1', { kind: 'error', neuron: 'o1' }],
    ['error.total@2', { kind: 'totalError', example: 2 }],
    ['d(error.total@2)/d(w.o1.h1)', { kind: 'derivative', of: 'error.total@2', by: 'w.o1.h1' }],
    ['new(v(w.h1.x1))', { kind: 'new', of: 'v(w.h1.x1)' }],
    ['v(w.h1.x1)', { kind: 'state', letter: 'v', of: 'w.h1.x1' }],
    ['corrected(m(b.o))', { kind: 'corrected', of: 'm(b.o)' }],
    ['delta.h1@2', { kind: 'delta', neuron: 'h1', example: 2 }],
    ['change(w.h1.x1)', { kind: 'change', of: 'w.h1.x1' }],
  ])('%s', (id, expected) => {
    expect(parseId(id)).toMatchObject(expected);
  });

  test.each([
    '',
    'w',
    'w.',
    'w.h1',
    'w.h1.x1.y',
    'net.',
    'net.h1.x1',
    'x',
    'tx1',
    'd(net.h1)',
    'x1@',
    'constructor',
  ])("'%s' is none of the engine's", (id) => {
    expect(parseId(id).kind).toBe('unknown');
  });
});

describe('an id with other names in it', () => {
  const swapped = (unit: string): string =>
    unit.replace(/[12]$/, (digit) => (digit === '1' ? '2' : '1'));

  test.each([
    ['x1@1', 'x2@1'],
    ['t2', 't1'],
    ['w.h1.x2', 'w.h2.x1'],
    ['b.h', 'b.h'],
    ['beta1', 'beta1'],
    ['error.total', 'error.total'],
    ['d(error.o1@2)/d(out.h2@2)', 'd(error.o2@2)/d(out.h1@2)'],
    ['new(m(b.o2))', 'new(m(b.o1))'],
    ['corrected(s(w.o1.h1))', 'corrected(s(w.o2.h2))'],
  ])('%s becomes %s', (id, expected) => {
    expect(mapUnits(id, swapped)).toBe(expected);
  });
});

describe('in any network', () => {
  const each = (check: (quantity: Quantity) => void): void =>
    fc.assert(
      fc.property(wildNetworks, (problem) => {
        for (const quantity of traceUpdate(problem).quantities.values()) check(quantity);
      }),
      { numRuns: 10 },
    );

  test('an id says what the definition of its quantity says', () =>
    each(({ id, role }) => {
      const parts = parseId(id);
      if (parts.kind === 'new') {
        expect(role.newOf, id).toBe(parts.of);
        return;
      }
      expect(role.newOf, id).toBeUndefined();
      expect(role, id).toMatchObject(saidBy(parts));
      if (isSymbol(parts)) expect(role.example, id).toBe(parts.example);
    }));

  test('an id put together again is the same', () =>
    each(({ id }) => {
      expect(mapSymbols(id, ({ id: symbol }) => symbol)).toBe(id);
      expect(mapUnits(id, (unit) => unit)).toBe(id);
    }));
});

/** What of an id's parts a role has under the same name. */
function saidBy(parts: IdParts): object {
  switch (parts.kind) {
    case 'bias':
    case 'input':
    case 'target':
    case 'hyperparameter':
      return { kind: parts.kind };
    default: {
      const { id: _, example: __, ...said } = { id: '', example: 0, ...parts };
      return said;
    }
  }
}
