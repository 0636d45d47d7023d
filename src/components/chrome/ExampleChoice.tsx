import { EXAMPLES } from '../../examples';
import { useText, useTutor, useTutorState } from '../context';
import { problemTitle } from '../problemTitle';
import './example-choice.css';

/** The list of the worked examples. The numbers of the one that is left are kept. */
export function ExampleChoice({ exampleId }: { readonly exampleId: string }) {
  const text = useText();
  const tutor = useTutor();
  return (
    <label className="example-choice">
      <span>{text('header.example')}</span>
      <select value={exampleId} onChange={(event) => tutor.chooseExample(event.target.value)}>
        {EXAMPLES.map(({ id }) => (
          <Choice key={id} exampleId={id} />
        ))}
      </select>
    </label>
  );
}

/** An example, drawn anew by its title alone: its numbers change with each edit. */
function Choice({ exampleId }: { readonly exampleId: string }) {
  const text = useText();
  const title = useTutorState(({ work }) => work[exampleId]?.title);
  return <option value={exampleId}>{problemTitle(text, exampleId, { title })}</option>;
}
