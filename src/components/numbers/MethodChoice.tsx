import { METHODS, type MethodName, type QuantityId } from '../../engine';
import { symbolText } from '../../notation';
import { useText, useTutor } from '../context';
import type { Lesson } from '../lesson';
import { NumberField } from './NumberField';

export interface MethodChoiceProps {
  readonly lesson: Lesson;
  /** The element that says which keys change a number. */
  readonly hintId: string;
}

const NAMES = Object.keys(METHODS) as MethodName[];

/** How the step is taken: the method, the numbers that it is set by, and what it keeps. */
export function MethodChoice({ lesson, hintId }: MethodChoiceProps) {
  const text = useText();
  const tutor = useTutor();
  const { trace, notation } = lesson;
  const name = trace.structure.wiring.method;
  const givens = [...trace.structure.definitions.values()].filter(({ kind }) => kind === 'given');
  const isSetBy = (id: QuantityId): boolean => id in METHODS[name].hyperparameters;
  const kept = givens.map(({ id }) => id).filter((id) => id === 'count' || /^[vms]\(/.test(id));
  const field = (id: QuantityId) => (
    <NumberField
      key={id}
      id={id}
      name={symbolText(id, notation.naming)}
      symbol={symbolText(id, notation.naming)}
      value={trace.value(id)}
      decimalSeparator={notation.style.decimalSeparator}
      hintId={hintId}
    />
  );
  return (
    <>
      <fieldset className="field-group">
        <legend>{text('numbers.method')}</legend>
        <select
          aria-label={text('numbers.method')}
          value={name}
          onChange={(event) => tutor.setMethod(event.target.value as MethodName)}
        >
          {NAMES.map((each) => (
            <option key={each} value={each}>
              {text(`numbers.method.${each}`)}
            </option>
          ))}
        </select>
        {givens
          .map(({ id }) => id)
          .filter(isSetBy)
          .map(field)}
      </fieldset>
      {kept.length > 0 && (
        <details className="numbers-kept">
          <summary>{text('numbers.kept')}</summary>
          <p>{text('numbers.keptHint')}</p>
          <div className="field-group">{kept.map(field)}</div>
        </details>
      )}
    </>
  );
}
