import { workOf } from '../../state';
import { useText, useTutor, useTutorState } from '../context';
import './midway.css';

/** Said where the whole forward pass is needed, and numbers are given midway; with the way on. */
export function MidwayNote() {
  const text = useText();
  const tutor = useTutor();
  const given = useTutorState((state) => workOf(state).problem.given);
  return (
    <div className="midway-note">
      <p>{text('midway.explore')}</p>
      <button
        type="button"
        className="button button--main"
        onClick={() => tutor.giveNothing(Object.keys(given ?? {}))}
      >
        {text('midway.workAll')}
      </button>
    </div>
  );
}
