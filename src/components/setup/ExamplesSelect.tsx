import { EXAMPLES_TAKEN, type ExamplesTaken, workOf } from '../../state';
import { useText, useTutorState } from '../context';

export interface ExamplesSelectProps {
  /** Absent where an update takes one example: then there is nothing to choose. */
  readonly taken: ExamplesTaken | undefined;
  readonly onTake: (taken: ExamplesTaken) => void;
  readonly className: string;
}

/** Which of a batch's examples a sheet works: all of them together, or one alone. */
export function ExamplesSelect({ taken, onTake, className }: ExamplesSelectProps) {
  const text = useText();
  const all = useTutorState((state) => workOf(state).problem.examples.length);
  if (taken === undefined) return null;
  return (
    <label className={className}>
      <span>{text('setup.taken')}</span>
      <select
        value={taken}
        onChange={({ target }) =>
          onTake(EXAMPLES_TAKEN.find((one) => one === target.value) ?? taken)
        }
      >
        {EXAMPLES_TAKEN.map((one) => (
          <option key={one} value={one}>
            {text(`setup.taken.${one}`, { all })}
          </option>
        ))}
      </select>
    </label>
  );
}
