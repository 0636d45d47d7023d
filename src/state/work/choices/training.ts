import { type GeneralProblem, LARGEST, readNumber, type TrainingExample } from '../../../engine';
import { isBatch } from '../../../engine/network';
import { bySet, combined, ordered, SET_IDS, setOf, withRows } from '../trainingRows';
import { type Choice, oneOf, type Put } from './problemChoice';

const hasSeveral = ({ examples }: GeneralProblem): boolean => examples.length > 1;

const rowsText = ({ examples }: Pick<GeneralProblem, 'examples'>): string =>
  examples.map(({ inputs, targets }) => [...inputs, ...targets].join(',')).join(';');

const set: Choice = {
  name: 'set',
  group: 'training',
  of: setOf,
  ...oneOf(SET_IDS, (problem, id) => bySet(problem, id, 0)),
};

/** Rows of inputs and targets: `0,0,0.05,0.95;0,1,0.95,0.05`. One mistake, and none of them is taken. */
const rows: Choice = {
  name: 'rows',
  group: 'training',
  accepted: '0,0,0.05,0.95;0,1,0.95,0.05',
  of: (problem) => {
    if (!hasSeveral(problem)) return undefined;
    const ready = setOf(problem);
    const text = rowsText(problem);
    return ready !== undefined && rowsText(bySet(problem, ready)) === text ? undefined : text;
  },
  put: readRows,
};

function readRows(problem: GeneralProblem, text: string): Put {
  const [first] = problem.examples;
  const inputs = first?.inputs.length ?? 0;
  const width = inputs + (first?.targets.length ?? 0);
  const refused = (name: string, part: string, accepted: string): Put => ({
    refused: { name, text: part, accepted },
  });
  const cells = text.split(';').map((row) => row.split(','));
  if (cells.length > LARGEST.examples) {
    return refused('rows', `${cells.length} ×`, `1–${LARGEST.examples}`);
  }
  const read: TrainingExample[] = [];
  for (const [r, row] of cells.entries()) {
    if (row.length !== width)
      return refused(`rows[${r + 1}]`, row.join(','), Array<string>(width).fill('0.05').join(','));
    const numbers: number[] = [];
    for (const [c, cell] of row.entries()) {
      const number = readNumber(cell);
      if (!number.ok) return refused(`rows[${r + 1}][${c + 1}]`, cell, '0.05, 5e-2, 1/20');
      numbers.push(number.number.value);
    }
    read.push({ inputs: numbers.slice(0, inputs), targets: numbers.slice(inputs) });
  }
  return { problem: withRows(problem, read, 0) };
}

const order: Choice = {
  name: 'order',
  group: 'training',
  of: (problem) => (isBatch(problem) ? 'batch' : undefined),
  ...oneOf(['batch', 'single'], (problem, word) => ordered(problem, word, 0)),
};

const combine: Choice = {
  name: 'combine',
  group: 'training',
  of: (problem) => (hasSeveral(problem) && problem.reduce === 'sum' ? 'sum' : undefined),
  ...oneOf(['mean', 'sum'], combined),
};

/** The number of the example that the update takes; where it takes all, it is no part of the problem. */
const turn: Choice = {
  name: 'turn',
  group: 'training',
  of: (problem) => {
    const { next = 0 } = problem;
    return hasSeveral(problem) && !isBatch(problem) && next > 0 ? String(next + 1) : undefined;
  },
  ...oneOf(
    Array.from({ length: LARGEST.examples }, (_, i) => String(i + 1)),
    (problem, word) => (isBatch(problem) ? problem : ordered(problem, 'single', Number(word) - 1)),
  ),
};

/** What the network is trained on, where it is several examples. */
export const TRAINING = [set, rows, order, combine, turn] as const;
