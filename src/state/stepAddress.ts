import type { AnyProblem, QuantityId } from '../engine';
import type { Example } from '../examples';
import { INITIAL } from './tutorState';
import { newWork } from './work';
import { writeAddress } from './writtenAddress';

/** The address of a step of an update with these numbers. */
export const stepAddress = (example: Example, problem: AnyProblem, at: QuantityId): string =>
  writeAddress({
    ...INITIAL,
    exampleId: example.id,
    work: { [example.id]: newWork(problem) },
    place: { at, reveal: 'value', via: [] },
  });
