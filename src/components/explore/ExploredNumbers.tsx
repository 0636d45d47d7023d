import { useId } from 'react';
import { LEARNING_RATE, type QuantityId } from '../../engine';
import { symbolText } from '../../notation';
import { useText } from '../context';
import { NumberField } from '../fields/NumberField';
import type { Lesson } from '../lesson';

export interface ExploredNumbersProps {
  /** The numbers along the axes. */
  readonly along: readonly QuantityId[];
  readonly lesson: Lesson;
}

/** The fields of the numbers that a picture is drawn along, and of the learning rate. */
export function ExploredNumbers({ along, lesson }: ExploredNumbersProps) {
  const text = useText();
  const hintId = useId();
  const { trace, notation } = lesson;
  const { naming, style } = notation;
  return (
    <>
      <p id={hintId} className="visually-hidden">
        {text('numbers.fieldHint')}
      </p>
      {[...along, LEARNING_RATE].map((id) => (
        <NumberField
          key={id}
          id={id}
          name={
            id === LEARNING_RATE ? text('numbers.learningRate') : (naming.symbols[id]?.text ?? id)
          }
          symbol={symbolText(id, naming)}
          value={trace.value(id)}
          style={style}
          hintId={hintId}
        />
      ))}
    </>
  );
}
