import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ACTIVATION_NAMES, LOSS_NAMES } from '../../src/engine';

/**
 * A loss and an activation are objects: what differs between them is asked of the object. So no file outside their
 * rooms says one by its name to tell it from the others.
 */
const NAMES = [...LOSS_NAMES, ...ACTIVATION_NAMES].join('|');

/** Where variants are told apart by name, each with what it is told by. */
const BRANCHES: readonly RegExp[] = [
  // name === 'tanh', 'tanh' !== name
  new RegExp(`[!=]==?\\s*['"\`](${NAMES})['"\`]`),
  new RegExp(`['"\`](${NAMES})['"\`]\\s*[!=]==?`),
  new RegExp(`\\bcase\\s+['"\`](${NAMES})['"\`]`),
  // ['relu', 'tanh'].includes(name), names.has('relu'), text.startsWith('relu')
  new RegExp(
    `['"\`](${NAMES})['"\`](?:\\s*,\\s*['"\`]\\w+['"\`])*\\s*,?\\s*\\]\\s*(?:as const)?\\)?\\.`,
  ),
  new RegExp(`\\.(?:includes|has|get|indexOf|startsWith|endsWith|at)\\(\\s*['"\`](${NAMES})['"\`]`),
  // { relu: 1 }, 'relu': 1, { ['relu']: 1 }
  new RegExp(`(?:^|[{,])\\s*(?:readonly )?\\[?['"]?(${NAMES})['"]?\\]?\\??\\s*(?::|\\()`),
  // table.relu, table['relu']
  new RegExp(`\\b(?:ACTIVATIONS|NEURON_ACTIVATIONS|LOSSES)(?:\\.|\\[['"\`])(${NAMES})\\b`),
  // A variant's own file, but by its room's record.
  new RegExp(`from '[^']*/(?:losses|activations)/(${NAMES})'`),
];

/**
 * The lines of a source that tell a variant by its name. 'softmax' is also a kind of expression: told by its `kind`
 * it is no activation.
 */
function branchesIn(source: string): string[] {
  let isOverKinds = false;
  return source.split('\n').filter((line) => {
    const told = /\bswitch \((.*)\)/.exec(line)?.[1];
    if (told !== undefined) isOverKinds = told.endsWith('kind');
    const isKind = isOverKinds && /^\s*case /.test(line);
    if (isKind || /^\s*(?:\*|\/\/|\/\*)/.test(line)) return false;
    const rest = line.replaceAll(/\bkind (?:===|!==) '\w+'/g, '');
    return BRANCHES.some((branch) => branch.test(rest));
  });
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !/^engine\/(?:losses|activations)\//.test(file));

describe('outside losses/ and activations/', () => {
  test('no source tells a loss or an activation by its name', () => {
    expect(sources.length).toBeGreaterThan(300);
    const found = sources.flatMap((file) =>
      branchesIn(readFileSync(`src/${file}`, 'utf8')).map((line) => `${file}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  test.each([
    "if (loss === 'crossEntropy') return;",
    "const isLinear = 'identity' !== layer.activation;",
    "switch (name) {\n  case 'relu':\n}",
    "return ['tanh', 'relu'].includes(name);",
    "return activations.includes('relu');",
    "const SIGNS = {\n  sigmoid: 'σ',\n};",
    "const SIGNS = { 'halfSquared': 1, other: 2 };",
    'return ACTIVATIONS.relu.corners;',
    "return LOSSES['halfSquared'].fits;",
    "import { relu } from '../engine/activations/relu';",
  ])('this is found: %s', (source) => {
    expect(branchesIn(source)).toHaveLength(1);
  });

  test.each([
    "const DEFAULT = 'sigmoid' satisfies ActivationName;",
    "switch (node.kind) {\n  case 'softmax':\n}",
    "if (node.kind === 'softmax') return share(node);",
    "import { ACTIVATIONS } from '../activations/activations';",
    '// name === "relu" is not asked here',
  ])('this is not: %s', (source) => {
    expect(branchesIn(source)).toEqual([]);
  });
});
