import type { QuantityId } from '../engine';
import {
  biasId,
  errorId,
  inputId,
  LEARNING_RATE,
  netId,
  outId,
  TOTAL_ERROR,
  targetId,
  unitName,
  weightId,
} from '../engine/ids';
import type { Naming, SymbolName } from '../engine/naming';

/** A name of letters and a number, 'w5' or 'net h1', in every form. */
export function symbol(text: string): SymbolName {
  const [, letters = text, index = ''] = /^(\D+?)(\d*)$/.exec(text) ?? [];
  const subscript = index === '' ? '' : `_{${index}}`;
  return { text, tex: `${letters}${subscript}`, texNew: `${letters}${subscript}^{+}` };
}

const worded = (word: string, of: string): SymbolName => ({
  text: `${word} ${of}`,
  tex: `\\text{${word}}_{${of}}`,
  texNew: `\\text{${word}}_{${of}}^{+}`,
});

/** What an article that names its network element by element calls the elements. */
export interface ElementNames {
  readonly inputs: readonly [string, string];
  readonly hidden: readonly [string, string];
  readonly outputs: readonly [string, string];
  readonly targets: readonly [string, string];
  /** Into h1 from the first and second input, into h2, into the first output, into the second. */
  readonly weights: readonly [string, string, string, string, string, string, string, string];
  /** Of the hidden and the output layer, where each layer shares one. */
  readonly biases: readonly [string, string];
  /** The error of each output. */
  readonly errors: readonly [SymbolName, SymbolName];
}

const WEIGHT_IDS = [
  weightId('h1', 'x1'),
  weightId('h1', 'x2'),
  weightId('h2', 'x1'),
  weightId('h2', 'x2'),
  weightId('o1', 'h1'),
  weightId('o1', 'h2'),
  weightId('o2', 'h1'),
  weightId('o2', 'h2'),
];

/** The naming of a network in the style of the articles: net_h1, out_h1, E_1, E_total, η. */
export function elementNaming(names: ElementNames): Naming {
  const symbols: Record<QuantityId, SymbolName> = {
    [LEARNING_RATE]: ETA,
    [TOTAL_ERROR]: TOTAL,
    [errorId('o1')]: names.errors[0],
    [errorId('o2')]: names.errors[1],
    [biasId('h')]: symbol(names.biases[0]),
    [biasId('o')]: symbol(names.biases[1]),
  };
  names.inputs.forEach((name, i) => {
    symbols[inputId(i)] = symbol(name);
  });
  names.targets.forEach((name, k) => {
    symbols[targetId(k)] = /\s/.test(name) ? targetOf(name) : symbol(name);
  });
  WEIGHT_IDS.forEach((id, i) => {
    symbols[id] = symbol(names.weights[i] ?? id);
  });
  const neurons: Record<string, string> = {};
  for (const [letter, layer] of [
    ['h', names.hidden],
    ['o', names.outputs],
  ] as const) {
    layer.forEach((name, i) => {
      const neuron = unitName(letter, i);
      neurons[neuron] = name;
      symbols[netId(neuron)] = worded('net', name);
      symbols[outId(neuron)] = worded('out', name);
      symbols[biasId(neuron)] = { ...biasOf(name), speech: { words: 'biasOf', neuron: name } };
    });
  }
  return { symbols, neurons };
}

const ETA: SymbolName = { text: 'η', key: 'eta', tex: '\\eta', texNew: '\\eta' };

const TOTAL: SymbolName = {
  text: 'E total',
  tex: 'E_{\\text{total}}',
  texNew: 'E_{\\text{total}}^{+}',
};

/** 'target o1': its address and field are without the space. */
function targetOf(name: string): SymbolName {
  const [word = '', of = ''] = name.split(' ');
  return { ...worded(word, of), key: `${word}_${of}` };
}

/** Where an example that shares one bias a layer is given one a neuron. */
const biasOf = (neuron: string): SymbolName => ({
  text: `b_${neuron}`,
  tex: `b_{${neuron}}`,
  texNew: `b_{${neuron}}^{+}`,
});
