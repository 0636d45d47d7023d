import { NEW_SHEET, seedFrom } from '../../state';
import { useText, useTutor, useTutorState } from '../context';
import { Loaded } from '../fault/Loaded';
import { onDemand } from '../fault/onDemand';
import '../assignments/maker.css';

const AssignmentMaker = onDemand(
  async () => (await import('../assignments/AssignmentMaker')).AssignmentMaker,
);

/** One press away: an assignment, which stands in the address for as long as it is in the making. */
export function MakeAssignment() {
  const text = useText();
  const tutor = useTutor();
  const isMaking = useTutorState(({ query }) => query.assignment !== undefined);
  if (!isMaking) {
    return (
      <p className="assignment-open">
        <button
          type="button"
          className="button button--main"
          onClick={() =>
            tutor.show('teachers', {
              assignment: text('assign.firstName'),
              part: 'forward',
              seed: seedFrom(Math.random()),
              ...NEW_SHEET,
            })
          }
        >
          {text('assign.title')}
        </button>
      </p>
    );
  }
  return (
    <section className="assignment-maker" aria-labelledby="assignment-maker">
      <div className="assignment-head">
        <h3 id="assignment-maker">{text('assign.title')}</h3>
        <button type="button" className="button" onClick={() => tutor.show('teachers')}>
          {text('assign.close')}
        </button>
      </div>
      <Loaded>
        <AssignmentMaker />
      </Loaded>
    </section>
  );
}
