/**
 * What the error, or any output, is as some of the given numbers change: curves, maps, the way of many updates.
 * A door of the engine: what the tutor needs beside what `engine/index.ts` promises.
 */

export {
  curveOf,
  everySoMany,
  gapsOf,
  heightOf,
  isDrawable,
  lowestOf,
  type Range,
  rangeOfStep,
  type SlicePoint,
  tangentIn,
  usualRange,
  widened,
} from './curve';
export {
  type Change,
  type ChangeSource,
  type NudgedForward,
  type NudgeOutcome,
  nudgedForward,
} from './nudgedForward';
export {
  type Agreement,
  agreements,
  bySlope,
  closest,
  type Landing,
  type Probe,
  probe,
  variablesOf,
} from './probe';
export { type Grid, gridOf, type Slice, sliceOf } from './slice';
export { evenly, gradientOf, type Surface, surfaceOf } from './surface';
export { type Trajectory, trajectory, type Waypoint } from './trajectory';
export {
  TRIAL_SLOPE,
  TRIAL_WEIGHT,
  type TrialPair,
  type TrialTrace,
  traceTrial,
  trialIds,
  type Way,
  wayDown,
} from './trial';
