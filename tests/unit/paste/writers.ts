import type { GeneralProblem } from '../../../src/engine';

type Layers = GeneralProblem['layers'];

const rows = (matrix: readonly (readonly number[])[], open: string, close: string): string =>
  `${open}${matrix.map((row) => `${open}${row.join(', ')}${close}`).join(', ')}${close}`;

const hasBias = ({ bias }: GeneralProblem): boolean => bias !== 'none';
const lists = (
  problem: GeneralProblem,
  one: (l: number, layer: Layers[number]) => string,
): string => problem.layers.map((layer, l) => one(l, layer)).join('\n');
const example = ({ examples }: GeneralProblem) => examples[0] ?? { inputs: [], targets: [] };

/** Python with NumPy: one row a neuron. */
const numpy = (problem: GeneralProblem): string => `import numpy as np
x = np.array([${example(problem).inputs.join(', ')}])
y = np.array([${example(problem).targets.join(', ')}])
${lists(problem, (l, { weights, biases }) =>
  [
    `W${l + 1} = np.array(${rows(weights, '[', ']')})`,
    ...(hasBias(problem) ? [`b${l + 1} = np.array([${biases.join(', ')}])`] : []),
  ].join('\n'),
)}
lr = ${problem.learningRate}
`;

/** MATLAB, with column vectors. */
const matlab = (problem: GeneralProblem): string => `x = [${example(problem).inputs.join('; ')}];
t = [${example(problem).targets.join('; ')}];
${lists(problem, (l, { weights, biases }) =>
  [
    `W${l + 1} = [${weights.map((row) => row.join(' ')).join('; ')}];`,
    ...(hasBias(problem) ? [`b${l + 1} = [${biases.join('; ')}];`] : []),
  ].join('\n'),
)}
eta = ${problem.learningRate};
`;

/** LaTeX, with column vectors. */
const latex = (problem: GeneralProblem): string => {
  const matrix = (all: readonly (readonly number[])[]): string =>
    `\\begin{bmatrix} ${all.map((row) => row.join(' & ')).join(' \\\\ ')} \\end{bmatrix}`;
  const vector = (all: readonly number[]): string => matrix(all.map((value) => [value]));
  return `$\\mathbf{x} = ${vector(example(problem).inputs)}$, $\\mathbf{t} = ${vector(example(problem).targets)}$,
${lists(problem, (l, { weights, biases }) =>
  [
    `\\[ \\mathbf{W}^{(${l + 1})} = ${matrix(weights)} \\]`,
    ...(hasBias(problem) ? [`\\[ \\mathbf{b}^{(${l + 1})} = ${vector(biases)} \\]`] : []),
  ].join('\n'),
)}
$\\eta = ${problem.learningRate}$`;
};

/** Mathematica's braces, on one line. */
const mathematica = (problem: GeneralProblem): string =>
  [
    `x = {${example(problem).inputs.join(', ')}}`,
    `t = {${example(problem).targets.join(', ')}}`,
    ...problem.layers.flatMap(({ weights, biases }, l) => [
      `w${l + 1} = ${rows(weights, '{', '}')}`,
      ...(hasBias(problem) ? [`b${l + 1} = {${biases.join(', ')}}`] : []),
    ]),
    `eta = ${problem.learningRate}`,
  ].join('; ');

/** JSON of someone else's. */
const json = (problem: GeneralProblem): string =>
  JSON.stringify({
    inputs: example(problem).inputs,
    targets: example(problem).targets,
    learning_rate: problem.learningRate,
    ...Object.fromEntries(
      problem.layers.flatMap(({ weights, biases }, l) => [
        [`W${l + 1}`, weights],
        ...(hasBias(problem) ? [[`b${l + 1}`, biases]] : []),
      ]),
    ),
  });

const letterOf = (problem: GeneralProblem, l: number): string =>
  l < 0 ? 'x' : l === problem.layers.length - 1 ? 'o' : 'hkm'.charAt(l);

/** By the letters of neurons, each weight by itself. */
const byLetters = (problem: GeneralProblem, comma = '.', sign = '='): string => {
  const number = (value: number): string => String(value).replace('.', comma);
  const said = (name: string, value: number): string => `${name} ${sign} ${number(value)}`;
  return [
    ...example(problem).inputs.map((value, i) => said(`x${i + 1}`, value)),
    ...example(problem).targets.map((value, k) => said(`t${k + 1}`, value)),
    ...problem.layers.flatMap(({ weights, biases }, l) => [
      ...weights.flatMap((row, to) =>
        row.map((value, from) =>
          said(
            `w_{${letterOf(problem, l)}${to + 1},${letterOf(problem, l - 1)}${from + 1}}`,
            value,
          ),
        ),
      ),
      ...(hasBias(problem)
        ? biases.map((value, to) => said(`b_${letterOf(problem, l)}${to + 1}`, value))
        : []),
    ]),
    said('η', problem.learningRate),
  ].join('; ');
};

/** Numbered one after the other, neuron by neuron, as many pages have it. */
const inSequence = (problem: GeneralProblem): string => {
  const weights = problem.layers.flatMap((layer) => layer.weights.flat());
  const biases = problem.layers.flatMap((layer) => layer.biases);
  return [
    ...example(problem).inputs.map((value, i) => `x${i + 1} = ${value}`),
    ...weights.map((value, k) => `w${k + 1} = ${value}`),
    ...(hasBias(problem) ? biases.map((value, k) => `b${k + 1} = ${value}`) : []),
    ...example(problem).targets.map((value, k) => `t${k + 1} = ${value}`),
    `learning rate = ${problem.learningRate}`,
  ].join(', ');
};

/** Nodes numbered through, inputs first: w14 leads from 1 to 4. */
const throughNodes = (problem: GeneralProblem): string => {
  const sizes = [
    example(problem).inputs.length,
    ...problem.layers.map(({ biases }) => biases.length),
  ];
  const start = (l: number): number => sizes.slice(0, l).reduce((sum, size) => sum + size, 0) + 1;
  return [
    ...example(problem).inputs.map((value, i) => `x${i + 1} = ${value}`),
    ...problem.layers.flatMap(({ weights, biases }, l) => [
      ...weights.flatMap((row, to) =>
        row.map((value, from) => `w_{${start(l) + from},${start(l + 1) + to}} = ${value}`),
      ),
      ...(hasBias(problem)
        ? biases.map((value, to) => `bias b${start(l + 1) + to} = ${value}`)
        : []),
    ]),
    ...example(problem).targets.map((value, k) => `t${k + 1} = ${value}`),
    `eta = ${problem.learningRate}`,
  ].join('\n');
};

/** The ways of writing a problem with one example, by name. */
export const WRITERS = {
  numpy,
  matlab,
  latex,
  mathematica,
  json,
  byLetters,
  'byLetters, decimal commas': (problem: GeneralProblem) => byLetters(problem, ',', ':'),
  inSequence,
  throughNodes,
} as const satisfies Readonly<Record<string, (problem: GeneralProblem) => string>>;
