import { REVEALS, type Reveal } from '../../state';
import { useText } from '../context';
import './reveal.css';

export interface RevealSwitchProps {
  readonly reveal: Reveal;
  readonly onReveal: (reveal: Reveal) => void;
}

/** How much of the step is shown: its formula, the numbers in it, its value. */
export function RevealSwitch({ reveal, onReveal }: RevealSwitchProps) {
  const text = useText();
  const shown = REVEALS.indexOf(reveal);
  return (
    <fieldset className="reveals">
      <legend className="visually-hidden">{text('derivation.reveal')}</legend>
      {REVEALS.map((each, i) => (
        <button
          key={each}
          type="button"
          className={`reveal${i <= shown ? ' is-shown' : ''}`}
          aria-pressed={i <= shown}
          onClick={() => onReveal(each)}
        >
          <span aria-hidden="true" className="reveal-number">
            {i + 1}
          </span>
          {text(`derivation.${each}`)}
        </button>
      ))}
    </fieldset>
  );
}
