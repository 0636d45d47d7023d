import { useTutor } from '../context';
import { useKeys } from './useKeys';

/** The keys by which the steps are gone through. */
export function useStepKeys(): void {
  const { advance, retreat, first, last, undo, redo } = useTutor();
  useKeys('steps', { advance, retreat, first, last, undo, redo });
}
