import type { QuantityId } from '../../engine';
import { variablesOf } from '../../engine/explore';
import { symbolText } from '../../notation';
import type { Lesson } from '../lesson';

export interface VariableChoiceProps {
  readonly label: string;
  readonly lesson: Lesson;
  readonly chosen: QuantityId;
  /** What may not be chosen, since it is chosen already. */
  readonly except?: QuantityId;
  readonly onChoose: (id: QuantityId) => void;
}

/** A list of everything that the error can be drawn against. */
export function VariableChoice({ label, lesson, chosen, except, onChoose }: VariableChoiceProps) {
  const { naming } = lesson.notation;
  return (
    <label className="explore-choice">
      <span>{label}</span>
      <select value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {variablesOf(lesson.trace)
          .filter((id) => id !== except)
          .map((id) => (
            <option key={id} value={id}>
              {symbolText(id, naming)}
            </option>
          ))}
      </select>
    </label>
  );
}
