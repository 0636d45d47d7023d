import { describe, expect, test } from 'vitest';
import { type GeneralProblem, generalOf } from '../../../src/engine';
import { example as classic } from '../../../src/examples/classic.example';
import { CLASSIC_PROBLEM } from '../../../src/examples/problems';
import { READING_WORDS, type ReadingOptions, readProblemText } from '../../../src/state/paste';
import { shapeOf } from '../../../src/state/work/shape';

const read = (text: string, options: ReadingOptions = {}) =>
  readProblemText(text, READING_WORDS, generalOf(CLASSIC_PROBLEM), {
    symbolsOf: () => classic.naming.symbols,
    options,
  });

type LayerTold = readonly [
  activation: string,
  weights: readonly (readonly number[])[],
  biases?: readonly number[],
  leak?: number,
];

/** What is told of a problem; of one that begins midway, its sizes, its last layer and its targets. */
interface Told extends Partial<Omit<GeneralProblem, 'layers'>> {
  readonly layers?: readonly LayerTold[];
  readonly sizes?: string;
  readonly last?: LayerTold;
  readonly targets?: readonly number[];
}

/** Problems as sheets and exams have them, in sentences of our own. */
const SHEETS: readonly (readonly [name: string, text: string, told: Told])[] = [
  [
    'in English: numbers set low, a label, marks in brackets',
    `Question 3 (12 marks). The multilayer perceptron below has two inputs, one hidden layer with two ReLU neurons and a single sigmoid output neuron.

Its parameters are:
w₁ = 0.3, w₂ = −0.1 (into h₁), w₃ = 0.25, w₄ = 0.4 (into h₂), w₅ = 0.6, w₆ = −0.5 (into the output),
b₁ = 0.1 for h₁, b₂ = −0.2 for h₂ and b₃ = 0.05 for the output.

(a) For the training pattern x = (1, 0.5) with label y = 1, carry out one forward pass. (3)
(b) Using binary cross-entropy, compute the gradient with respect to every weight. (6)
(c) Update the weights once with a learning rate of 0.5. (3)`,
    {
      layers: [
        [
          'relu',
          [
            [0.3, -0.1],
            [0.25, 0.4],
          ],
          [0.1, -0.2],
        ],
        ['sigmoid', [[0.6, -0.5]], [0.05]],
      ],
      examples: [{ inputs: [1, 0.5], targets: [1] }],
      loss: 'crossEntropy',
      learningRate: 0.5,
    },
  ],
  [
    'in German: weights called by where they come from, thresholds',
    `Aufgabe 4 (Neuronale Netze, 15 Punkte)
Gegeben ist ein Feedforward-Netz mit zwei Eingängen, zwei versteckten Neuronen und einem Ausgabeneuron. Alle Neuronen verwenden die logistische Aktivierungsfunktion.
Die Gewichte zwischen Eingabe- und versteckter Schicht seien w11 = 0,2; w12 = 0,4; w21 = -0,3; w22 = 0,1 und zwischen versteckter Schicht und Ausgabe v1 = 0,5; v2 = -0,25. Die Schwellenwerte sind θ1 = 0,1; θ2 = -0,2; θ3 = 0,3.
Eingabe: x1 = 0,6; x2 = 0,9. Sollausgabe: t = 0,8. Lernrate: η = 0,25.
Führen Sie einen Schritt des Backpropagation-Verfahrens durch. Fehlerfunktion: E = ½ (t − y)².`,
    {
      layers: [
        [
          'sigmoid',
          [
            [0.2, -0.3],
            [0.4, 0.1],
          ],
          [-0.1, 0.2],
        ],
        ['sigmoid', [[0.5, -0.25]], [-0.3]],
      ],
      examples: [{ inputs: [0.6, 0.9], targets: [0.8] }],
      loss: 'halfSquared',
      bias: 'threshold',
      learningRate: 0.25,
    },
  ],
  [
    'in French: a letter for the biases of each layer, a linear output',
    `TD 5 – Exercice 2
On considère un réseau à deux entrées, deux neurones cachés (fonction d'activation tanh) et un neurone de sortie linéaire.
Poids : w₁₁ = 0,5, w₁₂ = −0,3, w₂₁ = 0,2, w₂₂ = 0,8 ; biais de la couche cachée : b₁ = 0,1 et b₂ = −0,1.
Couche de sortie : v₁ = 0,7, v₂ = −0,4, biais c = 0,2.
Pour l'exemple x = (1 ; 2), la sortie désirée vaut 0,5. Le taux d'apprentissage est de 0,1 et l'erreur est l'erreur quadratique moyenne (MSE).
Calculer la sortie du réseau puis effectuer une itération de rétropropagation.`,
    {
      layers: [
        [
          'tanh',
          [
            [0.5, 0.2],
            [-0.3, 0.8],
          ],
          [0.1, -0.1],
        ],
        ['identity', [[0.7, -0.4]], [0.2]],
      ],
      examples: [{ inputs: [1, 2], targets: [0.5] }],
      loss: 'meanSquared',
      learningRate: 0.1,
    },
  ],
  [
    'in Spanish: matrices, a rate behind gradient descent',
    `Ejercicio 1. Sea una red neuronal con dos entradas, una capa oculta de tres neuronas con función de activación ReLU y una salida con función sigmoide.
La matriz de pesos de la capa oculta es
W1 = [0.1 0.2; -0.3 0.4; 0.5 -0.6]
y el vector de sesgos b1 = [0.1; 0.1; -0.2]. Para la capa de salida, W2 = [0.7 -0.8 0.9] y b2 = 0.05.
Dada la entrada x = [1; 2] y la salida deseada d = 1, calcule una actualización de los pesos por descenso del gradiente con tasa de aprendizaje 0.1 y función de pérdida entropía cruzada binaria.`,
    {
      layers: [
        [
          'relu',
          [
            [0.1, 0.2],
            [-0.3, 0.4],
            [0.5, -0.6],
          ],
          [0.1, 0.1, -0.2],
        ],
        ['sigmoid', [[0.7, -0.8, 0.9]], [0.05]],
      ],
      examples: [{ inputs: [1, 2], targets: [1] }],
      loss: 'crossEntropy',
      learningRate: 0.1,
    },
  ],
  [
    'in Chinese: one bias for all of a layer',
    `作业三 第2题：考虑一个三层前馈神经网络，输入层有2个神经元，隐藏层有2个神经元，输出层有1个神经元，激活函数均为sigmoid函数。
输入层到隐藏层的权重：w11=0.1，w12=0.3，w21=0.2，w22=0.4；隐藏层到输出层的权重：v1=0.5，v2=0.6。隐藏层偏置均为0.1，输出层偏置为0.2。
训练样本为 x=(0.35, 0.9)，期望输出为0.5，学习率η=0.5，损失函数为均方误差。
求一次反向传播后的全部权重。`,
    {
      layers: [
        [
          'sigmoid',
          [
            [0.1, 0.2],
            [0.3, 0.4],
          ],
          [0.1, 0.1],
        ],
        ['sigmoid', [[0.5, 0.6]], [0.2]],
      ],
      examples: [{ inputs: [0.35, 0.9], targets: [0.5] }],
      loss: 'meanSquared',
      learningRate: 0.5,
    },
  ],
  [
    'in English: tables from neuron to neuron, η=.5, no biases',
    `Tutorial sheet 7
A 3-2-2 network with tanh in the hidden layer and softmax at the output. No biases are used.

From \\ To | h1 | h2
x1 | 0.1 | -0.2
x2 | 0.4 | 0.3
x3 | -0.5 | 0.6

From \\ To | y1 | y2
h1 | 0.7 | -0.8
h2 | 0.9 | 0.1

Inputs: x1 = 0.2, x2 = -0.4, x3 = 1
Target: (1, 0)
Loss: categorical cross-entropy. η=.5
Compute the new weights after one step.`,
    {
      layers: [
        [
          'tanh',
          [
            [0.1, 0.4, -0.5],
            [-0.2, 0.3, 0.6],
          ],
        ],
        [
          'softmax',
          [
            [0.7, 0.9],
            [-0.8, 0.1],
          ],
        ],
      ],
      examples: [{ inputs: [0.2, -0.4, 1], targets: [1, 0] }],
      loss: 'crossEntropy',
      bias: 'none',
      learningRate: 0.5,
    },
  ],
  [
    'in English: one neuron, momentum with what it changed by before',
    `Problem 2.  Consider a neuron y = w1 x1 + w2 x2 + b with identity activation. Currently w1 = 1.5, w2 = -0.5 and b = 0.2. The training example is x1 = 2, x2 = 1 with desired output d = 3. Use squared error E = (d - y)^2, learning rate 0.05 and momentum coefficient 0.9; the previous weight changes were Δw1 = 0.1, Δw2 = -0.05, Δb = 0.02. Find the weights after the update.`,
    {
      layers: [['identity', [[1.5, -0.5]], [0.2]]],
      examples: [{ inputs: [2, 1], targets: [3] }],
      loss: 'squared',
      learningRate: 0.05,
      updateBiases: true,
      method: {
        name: 'momentum',
        mu: 0.9,
        state: { 'v(w.o1.x1)': 0.1, 'v(w.o1.x2)': -0.05, 'v(b.o1)': 0.02 },
      },
    },
  ],
  [
    'in German: matrices with decimal commas, the rate as α',
    `Übungsblatt 6, Aufgabe 1: Backpropagation von Hand
Das Netz hat 2 Eingabeneuronen, eine verdeckte Schicht mit 3 Neuronen (ReLU) und 2 Ausgabeneuronen (Softmax).
W^(1) = ( 0,1  0,2 ; 0,3  -0,4 ; -0,5  0,6 ),  b^(1) = (0 ; 0,1 ; 0)^T
W^(2) = ( 0,2  -0,1  0,4 ; -0,3  0,5  0,1 ),  b^(2) = (0 ; 0)^T
Eingabevektor x = (1 ; -1)^T, Zielvektor t = (0 ; 1)^T
Verlustfunktion: Kreuzentropie. Lernrate α = 0,01.`,
    {
      layers: [
        [
          'relu',
          [
            [0.1, 0.2],
            [0.3, -0.4],
            [-0.5, 0.6],
          ],
          [0, 0.1, 0],
        ],
        [
          'softmax',
          [
            [0.2, -0.1, 0.4],
            [-0.3, 0.5, 0.1],
          ],
          [0, 0],
        ],
      ],
      examples: [{ inputs: [1, -1], targets: [0, 1] }],
      loss: 'crossEntropy',
      learningRate: 0.01,
    },
  ],
  [
    'in French: a bias for each layer, targets in one sentence',
    `Examen final – Question 2
Soit le perceptron multicouche de la figure : x₁ = 0,05 ; x₂ = 0,10. Poids de la couche cachée : w₁ = 0,15 ; w₂ = 0,20 ; w₃ = 0,25 ; w₄ = 0,30 et biais b₁ = 0,35. Poids de la couche de sortie : w₅ = 0,40 ; w₆ = 0,45 ; w₇ = 0,50 ; w₈ = 0,55 et biais b₂ = 0,60. La fonction d'activation est la sigmoïde. Les sorties attendues sont 0,01 et 0,99. Avec un pas d'apprentissage de 0,5, calculez les poids mis à jour.`,
    {
      layers: [
        [
          'sigmoid',
          [
            [0.15, 0.2],
            [0.25, 0.3],
          ],
          [0.35, 0.35],
        ],
        [
          'sigmoid',
          [
            [0.4, 0.45],
            [0.5, 0.55],
          ],
          [0.6, 0.6],
        ],
      ],
      examples: [{ inputs: [0.05, 0.1], targets: [0.01, 0.99] }],
      learningRate: 0.5,
    },
  ],
  [
    'in English: a chain written as formulas, leaky ReLU with its slope',
    `Midterm, problem 5 (leaky ReLU). A network with one input, one hidden unit and one output unit computes h = f(w x + b), o = v h + c, where f is the leaky ReLU with slope 0.1 for negative inputs.
Let w = -2, b = 0.5, v = 3, c = -1. For x = 1.5 and t = 2 the loss is L = 1/2 (o - t)^2.
Perform one step of gradient descent with step size 0.01.`,
    {
      layers: [
        ['leakyRelu', [[-2]], [0.5], 0.1],
        ['identity', [[3]], [-1]],
      ],
      examples: [{ inputs: [1.5], targets: [2] }],
      loss: 'halfSquared',
      learningRate: 0.01,
    },
  ],
  [
    'in Spanish: a table of weights, nodes numbered through, thresholds',
    `Problema 3. Red de dos capas (2 neuronas de entrada, 2 ocultas, 2 de salida), todas con función sigmoidal.

Peso	Valor
w13	0,15
w14	0,25
w23	0,20
w24	0,30
w35	0,40
w36	0,50
w45	0,45
w46	0,55

Umbrales: θ3 = -0,35, θ4 = -0,35, θ5 = -0,60, θ6 = -0,60
Entradas: 0,05 y 0,10. Salidas deseadas: 0,01 y 0,99. Factor de aprendizaje: 0,5.`,
    {
      layers: [
        [
          'sigmoid',
          [
            [0.15, 0.2],
            [0.25, 0.3],
          ],
          [0.35, 0.35],
        ],
        [
          'sigmoid',
          [
            [0.4, 0.45],
            [0.5, 0.55],
          ],
          [0.6, 0.6],
        ],
      ],
      examples: [{ inputs: [0.05, 0.1], targets: [0.01, 0.99] }],
      bias: 'threshold',
      learningRate: 0.5,
    },
  ],
  [
    'in Chinese: a batch as a table below its heading',
    `例题：用一个没有隐藏层的网络学习“与”运算。两个输入 x1、x2，一个输出，激活函数为Sigmoid。初始权值 w1 = 0.5，w2 = -0.5，偏置 b = 0.1。学习率为0.1，使用交叉熵损失。
训练数据：
x1 x2 t
0 0 0
0 1 0
1 0 0
1 1 1
用批量梯度下降更新一次。`,
    {
      layers: [['sigmoid', [[0.5, -0.5]], [0.1]]],
      examples: [
        { inputs: [0, 0], targets: [0] },
        { inputs: [0, 1], targets: [0] },
        { inputs: [1, 0], targets: [0] },
        { inputs: [1, 1], targets: [1] },
      ],
      loss: 'crossEntropy',
      order: 'batch',
      learningRate: 0.1,
    },
  ],
  [
    'that begins with the hidden outputs',
    `A 2-2-1 network of sigmoids. The hidden outputs are h1 = 0.62, h2 = 0.48. The weights to the output are w5 = 0.4, w6 = -0.3, bias b = 0.1. Target t = 1, eta = 0.5.`,
    {
      sizes: '2-2-1',
      given: { 'out.h1': 0.62, 'out.h2': 0.48 },
      last: ['sigmoid', [[0.4, -0.3]], [0.1]],
      targets: [1],
      learningRate: 0.5,
    },
  ],
  [
    'in German that begins with the hidden outputs',
    `Gegeben: out_h1 = 0,5933, out_h2 = 0,5969, w5 = 0,4, w6 = 0,45, w7 = 0,5, w8 = 0,55, b2 = 0,6, t1 = 0,01, t2 = 0,99, Lernrate 0,5.`,
    {
      sizes: '2-2-2',
      given: { 'out.h1': 0.5933, 'out.h2': 0.5969 },
      last: [
        'sigmoid',
        [
          [0.4, 0.45],
          [0.5, 0.55],
        ],
        [0.6, 0.6],
      ],
      targets: [0.01, 0.99],
      learningRate: 0.5,
    },
  ],
];

const toldLayer = ([activation, weights, biases, leak]: LayerTold) => ({
  activation,
  weights,
  ...(biases && { biases }),
  ...(leak !== undefined && { leak }),
});

describe('a sheet or an exam', () => {
  test.each(SHEETS)('%s', (_, text, { layers, sizes, last, targets, ...told }) => {
    const { problem, left } = read(text);
    expect(problem).toMatchObject(told);
    if (layers) expect(problem?.layers).toMatchObject(layers.map(toldLayer));
    if (sizes) expect(problem && shapeOf(problem).sizes.join('-')).toBe(sizes);
    if (last) expect(problem?.layers.at(-1)).toMatchObject(toldLayer(last));
    if (targets) expect(problem?.examples[0]?.targets).toEqual(targets);
    // What is left are words, and formulas, which an update works out.
    const unread = left.filter(({ kind, text: piece }) => kind !== 'words' && !/[(+]/.test(piece));
    expect(unread).toEqual([]);
  });
});

const COLUMNS =
  'W1 = [0.15 0.2 0.35; 0.25 0.3 0.36], W2 = [0.4 0.45 0.6]. x = [0.05 0.1], t = 0.01.';
const biasesOf = (text: string, options?: ReadingOptions) =>
  read(text, options).problem?.layers.map(({ biases }) => biases);

describe('biases in a matrix of weights', () => {
  test.each([
    'The last column of each matrix holds the bias.',
    'Der Bias steht in der letzten Spalte.',
    'Le biais est dans la dernière colonne.',
    'El sesgo está en la última columna.',
    '偏置在最后一列。',
    'बायस अंतिम स्तंभ में है.',
    'الانحياز في العمود الأخير.',
  ])('are its last column where that is said: %s', (words) => {
    expect(biasesOf(`${words} ${COLUMNS}`)).toEqual([[0.35, 0.36], [0.6]]);
    expect(read(`${words} ${COLUMNS}`).open).toEqual([]);
  });

  test('are its first where nothing is said, which is left open', () => {
    expect(biasesOf(COLUMNS)).toEqual([[0.15, 0.25], [0.4]]);
    expect(read(COLUMNS).open).toEqual([{ kind: 'column', taken: 'first', other: 'last' }]);
    expect(biasesOf(COLUMNS, { column: 'last' })).toEqual([[0.35, 0.36], [0.6]]);
  });

  test('are not where a last column is said of something else', () => {
    expect(biasesOf(`The last column of the table is the target. ${COLUMNS}`)).toEqual([
      [0.15, 0.25],
      [0.4],
    ]);
  });
});
