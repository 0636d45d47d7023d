import { buildForward, type Forward } from './forward';
import type { GeneralProblem } from './general';
import { wiringOf } from './wiring';

/** The forward pass of a problem alone, without what an update makes of it: enough to draw its network by. */
export const forwardOf = (problem: GeneralProblem): Forward => buildForward(wiringOf(problem));
