import type { TrainingExample } from '../../engine';
import { type GeneralProblem, LARGEST, readNumber } from '../../engine';
import type { Notice } from '../notice';
import { bySet, combined, ordered, SET_IDS, setOf, withRows } from '../work/trainingRows';
import { clip } from './addressText';

/** The parameters that say the training examples: `set=xor&rows=0,0,0,1;…&order=batch&combine=sum&turn=2`. */
export const TRAINING_PARAMETERS = ['set', 'rows', 'order', 'combine', 'turn'] as const;

const ORDERS = ['batch', 'single'] as const;
const COMBINED = ['mean', 'sum'] as const;

/** What an address says of the training examples. */
export interface ReadTraining {
  readonly problem: GeneralProblem;
  /** The number of the example whose turn it is or, where all are taken at once, which is shown. */
  readonly turn: number | undefined;
}

/** `problem` with the training examples that an address says. What cannot be is said, and left out. */
export function readTraining(
  problem: GeneralProblem,
  parameters: ReadonlyMap<string, string>,
  notices: Notice[],
): ReadTraining {
  const one = <T extends string>(name: string, options: readonly T[]): T | undefined => {
    const text = parameters.get(name);
    if (text === undefined) return undefined;
    const found = options.find((option) => option === text);
    if (found === undefined) {
      const accepted = options.join(', ');
      notices.push({ kind: 'address.badChoice', name, text: clip(text), accepted });
    }
    return found;
  };
  const set = one('set', SET_IDS);
  const order = one('order', ORDERS);
  const combine = one('combine', COMBINED);
  const turn = one('turn', ['1', '2', '3', '4', '5', '6', '7', '8']);
  const rows = readRows(problem, parameters.get('rows'), notices);
  const next = Number(turn ?? 1) - 1;
  let read = set === undefined ? problem : bySet(problem, set, next);
  if (rows !== undefined) read = withRows(read, rows, next);
  if (order !== undefined) read = ordered(read, order, next);
  if (combine !== undefined) read = combined(read, combine);
  return { problem: read, turn: turn === undefined ? undefined : next + 1 };
}

/** Rows of inputs and targets: `0,0,0.05,0.95;0,1,0.95,0.05`. One mistake, and none of them is taken. */
function readRows(
  { examples: [first] }: GeneralProblem,
  text: string | undefined,
  notices: Notice[],
): readonly TrainingExample[] | undefined {
  if (text === undefined) return undefined;
  const inputs = first?.inputs.length ?? 0;
  const width = inputs + (first?.targets.length ?? 0);
  const refuse = (name: string, part: string, accepted: string): undefined => {
    notices.push({ kind: 'address.badChoice', name, text: clip(part), accepted });
    return undefined;
  };
  const rows = text.split(';').map((row) => row.split(','));
  if (rows.length > LARGEST.examples) {
    return refuse('rows', `${rows.length} ×`, `1–${LARGEST.examples}`);
  }
  const read: TrainingExample[] = [];
  for (const [r, row] of rows.entries()) {
    if (row.length !== width) return refuse(`rows[${r + 1}]`, row.join(','), `${width} × 0.05`);
    const numbers: number[] = [];
    for (const [c, cell] of row.entries()) {
      const number = readNumber(cell);
      if (!number.ok) return refuse(`rows[${r + 1}][${c + 1}]`, cell, '0.05, 5e-2, 1/20');
      numbers.push(number.number.value);
    }
    read.push({ inputs: numbers.slice(0, inputs), targets: numbers.slice(inputs) });
  }
  return read;
}

/** The parameters of the training examples, where there are several. `shown` is the number of the one in view. */
export function writeTraining(
  problem: GeneralProblem,
  shown: number | undefined,
): readonly [string, string][] {
  const { examples, order, reduce, next = 0 } = problem;
  if (examples.length === 1) return [];
  const set = setOf(problem);
  const isReady = set !== undefined && rowsText(bySet(problem, set)) === rowsText({ examples });
  const turn = order === 'single' ? next + 1 : (shown ?? 1);
  return [
    ...(set === undefined ? [] : [['set', set] as [string, string]]),
    ...(isReady ? [] : [['rows', rowsText({ examples })] as [string, string]]),
    ...(order === 'single' ? [] : [['order', 'batch'] as [string, string]]),
    ...(reduce === 'sum' ? [['combine', 'sum'] as [string, string]] : []),
    ...(turn > 1 ? [['turn', String(turn)] as [string, string]] : []),
  ];
}

const rowsText = ({ examples }: Pick<GeneralProblem, 'examples'>): string =>
  examples.map(({ inputs, targets }) => [...inputs, ...targets].join(',')).join(';');
