import type { PublishedProblem } from './publishedProblem';

export {
  OURS,
  type Ours,
  type PrintedFigure,
  type PublishedProblem,
  type Source,
} from './publishedProblem';
export { SLIP_KINDS, type SlipKind } from './slipKinds';

const files = import.meta.glob<{ problem: PublishedProblem }>('./*.problem.ts', { eager: true });

/** Every published problem, by its file: a file `*.problem.ts` is one. */
export const LIBRARY: readonly PublishedProblem[] = Object.values(files).map(
  ({ problem }) => problem,
);
