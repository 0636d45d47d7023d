import { useText, useTutor } from '../context';
import { IconButton } from '../icons/IconButton';
import { useUndo } from './useUndo';

/** Undo and redo of the numbers, called as it is said where they stand. */
export function UndoButtons({ of }: { readonly of: 'header' | 'panel' }) {
  const text = useText();
  const tutor = useTutor();
  const { canUndo, canRedo } = useUndo();
  return (
    <>
      <IconButton icon="undo" name={text(`${of}.undo`)} disabled={!canUndo} onClick={tutor.undo} />
      <IconButton icon="redo" name={text(`${of}.redo`)} disabled={!canRedo} onClick={tutor.redo} />
    </>
  );
}
