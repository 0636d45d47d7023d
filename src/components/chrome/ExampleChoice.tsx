import { EXAMPLES } from '../../examples';
import { useText, useTutor, useTutorState } from '../context';
import { problemTitle } from '../problemTitle';
import './example-choice.css';

/** The list of the worked examples. The numbers of the one that is left are kept. */
export function ExampleChoice({ exampleId }: { readonly exampleId: string }) {
  const text = useText();
  const tutor = useTutor();
  const work = useTutorState((state) => state.work);
  return (
    <label className="example-choice">
      <span>{text('header.example')}</span>
      <select value={exampleId} onChange={(event) => tutor.chooseExample(event.target.value)}>
        {EXAMPLES.map(({ id }) => (
          <option key={id} value={id}>
            {problemTitle(text, id, work[id])}
          </option>
        ))}
      </select>
    </label>
  );
}
