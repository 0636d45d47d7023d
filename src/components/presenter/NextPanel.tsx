import { showStep } from '../../notation';
import { useText } from '../context';
import { QuantityTitle } from '../derivation/Heading';
import { Formula } from '../formula/Formula';
import { FormulaLine } from '../formula/FormulaLine';
import { phaseName } from '../layerNames';
import type { Lesson } from '../lesson';

/** What comes after the step at hand. */
export function NextPanel({ lesson }: { readonly lesson: Lesson }) {
  const text = useText();
  const { trace, notation, phases, steps, step } = lesson;
  const next = steps[step.index + 1];
  if (next === undefined) {
    return (
      <section className="presenter-next" aria-label={text('presenter.next')}>
        <h2>{text('presenter.next')}</h2>
        <p>{text('presenter.end')}</p>
      </section>
    );
  }
  const { subject, lines } = showStep(trace, next.id, notation);
  return (
    <section className="presenter-next" aria-label={text('presenter.next')}>
      <h2>{text('presenter.next')}</h2>
      <p>
        {text('timeline.phaseOf', {
          phase: phaseName(text, next.phase, phases),
          step: next.index + 1,
          steps: steps.length,
        })}
      </p>
      <p className="presenter-next-name">
        <QuantityTitle id={next.id} notation={notation} />
      </p>
      <FormulaLine>
        <Formula tex={`${subject} = ${lines[0]?.symbols ?? ''}`} />
      </FormulaLine>
    </section>
  );
}
