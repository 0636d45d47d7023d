import { generalOf } from '../../engine';
import { workOf } from '../../state';
import { useText, useTutorState } from '../context';

/** Said in a view that works a single training example, where there are several. */
export function AloneNote({ taken }: { readonly taken: number | undefined }) {
  const text = useText();
  const all = useTutorState((state) => generalOf(workOf(state).problem).examples.length);
  return taken === undefined ? null : (
    <p className="alone-note">{text('setup.alone', { example: taken, all })}</p>
  );
}
