import type { GeneralProblem } from '../../engine';
import type { ProblemRead } from './problemRead';

/** An address or a file of ours, which is read as a whole; undefined for any other text. */
export function readWhole(_text: string, _current: GeneralProblem): ProblemRead | undefined {
  return undefined;
}
