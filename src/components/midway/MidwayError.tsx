import { TOTAL_ERROR } from '../../engine';
import { numberText, symbolText } from '../../notation';
import { useText } from '../context';
import { isErrorShown } from '../isKnown';
import type { Lesson } from '../lesson';
import './midway.css';

/** The error as far as there is one where numbers are given midway. */
export function MidwayError({ lesson }: { readonly lesson: Lesson }) {
  const text = useText();
  const { trace, notation } = lesson;
  const found = trace.quantities.get(TOTAL_ERROR);
  const isShown = isErrorShown(lesson, TOTAL_ERROR);
  const isNumber = found !== undefined && Number.isFinite(found.value);
  return (
    <>
      {found && (
        <div className="error-figure">
          <span className="error-name" id="error-before">
            {symbolText(TOTAL_ERROR, notation.naming)}
          </span>
          <output
            aria-live="off"
            aria-labelledby="error-before"
            data-quantity={isShown ? found.id : undefined}
            data-value={isShown && isNumber ? String(found.value) : undefined}
          >
            {!isShown
              ? '?'
              : isNumber
                ? numberText(found.value, notation.style)
                : text('value.overflow')}
          </output>
        </div>
      )}
      <p className="error-midway">{text(found ? 'midway.noCheck' : 'midway.noError')}</p>
    </>
  );
}
