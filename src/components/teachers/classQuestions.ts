import {
  derivativeId,
  netId,
  newId,
  outId,
  type QuantityId,
  TOTAL_ERROR,
  weightId,
} from '../../engine';

interface Question {
  readonly id: string;
  /** The quantities of the classic example at which it is asked. */
  readonly at: readonly QuantityId[];
}

/** Questions to ask a class about the classic example: `teachers.questions.<id>.ask` and `.expect`. */
export const QUESTIONS = [
  { id: 'minus', at: [newId(weightId('o1', 'h1'))] },
  {
    id: 'twoPaths',
    at: [derivativeId(TOTAL_ERROR, outId('h1')), derivativeId(TOTAL_ERROR, outId('h2'))],
  },
  { id: 'oldWeights', at: [derivativeId(TOTAL_ERROR, weightId('h1', 'x1'))] },
  { id: 'flat', at: [derivativeId(outId('o1'), netId('o1'))] },
  { id: 'rate', at: [newId(TOTAL_ERROR)] },
] as const satisfies readonly Question[];
export type QuestionName = (typeof QUESTIONS)[number]['id'];

/** What to ask about a quantity of the classic example. */
export const questionAt = (id: QuantityId): QuestionName | undefined =>
  QUESTIONS.find(({ at }) => at.some((one) => one === id))?.id;
