import { workOf } from '../../state';
import { useText, useTutorState } from '../context';

export interface AloneNoteProps {
  /** The number of the example that is worked; absent where there is but one. */
  readonly taken: number | undefined;
  /** Whether fresh numbers are worked, which are of no example of the set-up. */
  readonly isFresh: boolean;
}

/** Said in a view that works a single training example, where there are several. */
export function AloneNote({ taken, isFresh }: AloneNoteProps) {
  const text = useText();
  const all = useTutorState((state) => workOf(state).problem.examples.length);
  return taken === undefined ? null : (
    <p className="alone-note">
      {isFresh ? text('setup.aloneFresh') : text('setup.alone', { example: taken, all })}
    </p>
  );
}
