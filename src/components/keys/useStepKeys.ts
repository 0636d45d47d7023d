import { useTutor } from '../context';
import { useKeys } from './useKeys';

/** The keys by which the steps are gone through. `advance` is what onward means where the learner is asked. */
export function useStepKeys(advance: () => void): void {
  const { retreat, first, last } = useTutor();
  useKeys('steps', { advance, retreat, first, last });
}
