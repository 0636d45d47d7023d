/** The nudge of the step at hand: first needed once something has been worked out that it could change. */
export { NudgeButton } from './NudgeButton';
export { NudgePart } from './NudgePart';
