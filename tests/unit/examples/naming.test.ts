import { describe, expect, test } from 'vitest';
import { parseId } from '../../../src/engine';
import { isSymbol } from '../../../src/engine/ids';
import { WIRED } from '../../reading/cases';

/** Parameters of an address that are not numbers of the network. */
const TAKEN = ['example', 'at', 'show', 'digits', 'form', 'biases', 'updatebiases', 'updates'];

describe.each(WIRED)('$name', ({ example, trace }) => {
  const { symbols, neurons } = example.naming;
  const { givens } = trace.structure.forward;
  const keys = givens.map((id) => symbols[id]?.key ?? symbols[id]?.text ?? '');

  test('each given has a key of its own in an address', () => {
    const folded = keys.map((key) => key.toLowerCase());
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) {
      expect(key).toMatch(/^[A-Za-z][A-Za-z0-9_]*$/);
      expect(encodeURIComponent(key)).toBe(key);
    }
    for (const word of TAKEN) expect(folded).not.toContain(word);
  });

  test('each given has a name of its own for its field', () => {
    const names = givens.map((id) => symbols[id]?.text);
    expect(new Set(names).size).toBe(names.length);
  });

  test('every quantity has a name, and no two the same', () => {
    const named = [...trace.quantities.keys()].filter((id) => isSymbol(parseId(id)));
    const texts = named.map((id) => symbols[id]?.text ?? `no name for ${id}`);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.join()).not.toContain('no name');
    const tex = named.flatMap((id) => [symbols[id]?.tex, symbols[id]?.texNew]);
    // The learning rate, inputs and targets do not change, but have both forms.
    expect(tex).not.toContain(undefined);
  });

  test('every neuron has a name of its own', () => {
    const wanted = trace.structure.forward.layers.flatMap((layer) =>
      layer.neurons.map(({ name }) => name),
    );
    expect(Object.keys(neurons).sort()).toEqual([...wanted].sort());
    expect(new Set(Object.values(neurons)).size).toBe(wanted.length);
  });
});
