import { useTutor } from '../context';
import { IconButton } from '../icons/IconButton';
import { useUndo } from './useUndo';

export interface UndoButtonsProps {
  /** What they are called where they stand. */
  readonly undo: string;
  readonly redo: string;
}

/** Undo and redo of the numbers. */
export function UndoButtons({ undo, redo }: UndoButtonsProps) {
  const tutor = useTutor();
  const { canUndo, canRedo } = useUndo();
  return (
    <>
      <IconButton icon="undo" name={undo} disabled={!canUndo} onClick={tutor.undo} />
      <IconButton icon="redo" name={redo} disabled={!canRedo} onClick={tutor.redo} />
    </>
  );
}
