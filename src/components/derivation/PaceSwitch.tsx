import { memo, useId } from 'react';
import { PACES, type Pace } from '../../state';
import { useText, useTutor } from '../context';
import './pace.css';

/** How steps are gone through: shown at once, revealed by turns, or asked first. */
export const PaceSwitch = memo(function PaceSwitch({ pace }: { readonly pace: Pace }) {
  const text = useText();
  const tutor = useTutor();
  const name = useId();
  return (
    <fieldset className="paces">
      <legend className="visually-hidden">{text('pace.label')}</legend>
      {PACES.map((each) => (
        <label key={each} className="pace" title={text(`pace.${each}.about`)}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={pace === each}
            onChange={() => tutor.setPace(each)}
          />
          {text(`pace.${each}`)}
        </label>
      ))}
    </fieldset>
  );
});
