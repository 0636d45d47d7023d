import type { QuantityId } from '../../engine';
import { DEFAULT_BIAS_FORM } from '../../engine/conventions';
import { symbolText } from '../../notation';
import { useText } from '../context';
import { NumberField } from '../fields/NumberField';
import { givensOfMethod } from '../givensOfMethod';
import type { Lesson } from '../lesson';

export interface MethodFieldsProps {
  readonly lesson: Lesson;
  /** The element that says which keys change a number. */
  readonly hintId: string;
}

/** The numbers that the method is set by, and what it keeps; plain gradient descent has none. */
export function MethodFields({ lesson, hintId }: MethodFieldsProps) {
  const text = useText();
  const { trace, notation } = lesson;
  const { method: name, bias = DEFAULT_BIAS_FORM } = trace.structure.wiring;
  const isSetBy = (id: QuantityId): boolean =>
    trace.structure.definitions.get(id)?.role.kind === 'hyperparameter';
  const givens = givensOfMethod(trace);
  const setBy = givens.filter(isSetBy);
  const kept = givens.filter((id) => !isSetBy(id));
  const field = (id: QuantityId) => (
    <NumberField
      key={id}
      id={id}
      name={symbolText(id, notation.naming)}
      symbol={symbolText(id, notation.naming)}
      value={trace.value(id)}
      style={notation.style}
      hintId={hintId}
    />
  );
  if (setBy.length === 0) return null;
  return (
    <>
      <fieldset className="field-group">
        <legend>{text(`numbers.method.${name}`)}</legend>
        {setBy.map(field)}
      </fieldset>
      {kept.length > 0 && (
        <details className="numbers-kept">
          <summary>{text('numbers.kept')}</summary>
          <p>{text('numbers.keptHint', { bias })}</p>
          <div className="field-group">{kept.map(field)}</div>
        </details>
      )}
    </>
  );
}
