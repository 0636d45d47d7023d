import { explain, symbolSpeech } from '../../notation';
import { useText } from '../context';
import type { Lesson } from '../lesson';

/** The step's name, what it does and why it comes now. */
export function Heading({ lesson }: { readonly lesson: Lesson }) {
  const text = useText();
  const { trace, place, step, steps, notation } = lesson;
  const { kind, values } = explain(trace, place.at, notation.naming);
  const name = symbolSpeech(place.at, notation.naming, notation.say);
  return (
    <header className="derivation-heading">
      <p className={`derivation-place role-${step.phase.split('.')[0]}`}>
        {text('timeline.phaseOf', {
          phase: text(`phase.${step.phase as 'forward'}`),
          step: step.index + 1,
          steps: steps.length,
        })}
      </p>
      <h2>{name}</h2>
      <p className="derivation-what">{text(`step.${kind}.what`, { ...values })}</p>
      <p className="derivation-why">{text(`step.${kind}.why`, { ...values })}</p>
    </header>
  );
}
