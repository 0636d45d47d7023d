import { useTutorState } from '../context';

/** By how much a number is nudged, as the address has it; undefined where none is. */
export const useNudgeText = (): string | undefined =>
  useTutorState(({ view, query }) => (view === 'step' ? query.nudge : undefined));
