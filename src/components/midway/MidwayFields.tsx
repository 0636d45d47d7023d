import { exampleIn, type QuantityId } from '../../engine';
import { symbolTex, symbolText } from '../../notation';
import { useText, useTutor } from '../context';
import { NumberField } from '../fields/NumberField';
import { Formula } from '../formula/Formula';
import type { Lesson } from '../lesson';
import { givensMidway } from './givensMidway';
import './midway.css';

export interface MidwayFieldsProps {
  readonly lesson: Lesson;
  /** The element that says which keys change a number. */
  readonly hintId: string;
  /** Where the heading above says the same. */
  readonly isLegendHidden?: boolean;
}

/** What is given midway, each in a field like any given, with the way back to its working. */
export function MidwayFields({ lesson, hintId, isLegendHidden = false }: MidwayFieldsProps) {
  const text = useText();
  const tutor = useTutor();
  const { trace, notation, shown } = lesson;
  const isInView = (id: QuantityId): boolean => (exampleIn(id) ?? shown) === shown;
  const ids = givensMidway(trace).filter(isInView);
  if (ids.length === 0) return null;
  return (
    <fieldset className="field-group midway-fields">
      <legend className={isLegendHidden ? 'visually-hidden' : undefined}>
        {text('midway.title')}
      </legend>
      {ids.map((id) => {
        const name = symbolText(id, notation.naming);
        const takeBack = text('midway.takeBack', { name });
        return (
          <div key={id} className="midway-field">
            <NumberField
              id={id}
              name={name}
              symbol={name}
              value={trace.value(id)}
              style={notation.style}
              hintId={hintId}
            >
              <Formula tex={`\\textstyle ${symbolTex(id, notation.naming)}`} />
            </NumberField>
            <button
              type="button"
              className="button midway-back"
              aria-label={takeBack}
              title={takeBack}
              onClick={() => tutor.giveMidway(id, undefined)}
            >
              ×
            </button>
          </div>
        );
      })}
    </fieldset>
  );
}
