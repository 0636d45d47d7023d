import { showStep } from '../../notation';
import { type Step, type Stop, stopWith } from '../../state';
import { LaterClose as Close, isAtClose } from '../close/LaterClose';
import { useText } from '../context';
import { Disclosure } from '../derivation/Disclosure';
import { QuantityTitle } from '../derivation/Heading';
import { Loaded } from '../fault/Loaded';
import { NextFold } from '../fold/NextFold';
import { Formula } from '../formula/Formula';
import { FormulaLine } from '../formula/FormulaLine';
import { phaseName } from '../layerNames';
import type { Lesson } from '../lesson';
import { ExitTicket } from '../teachers/ExitTicket';

/** The step that comes next, and the fold where it is come to with others; in a fold that is open, just the step. */
function comesNext({ steps, step, stops, fold }: Lesson): { next?: Step; fold?: Stop } {
  const next = steps[step.index + 1];
  if (next === undefined) return {};
  const stop = stops[stopWith(stops, next)];
  const isInside = fold === undefined && (stop?.steps.includes(step) ?? false);
  return stop?.isFold && !isInside ? { next, fold: stop } : { next };
}

/** What comes after the step at hand. */
export function NextPanel({ lesson }: { readonly lesson: Lesson }) {
  const text = useText();
  const { trace, notation, phases, steps } = lesson;
  const { next, fold } = comesNext(lesson);
  if (next === undefined) {
    return (
      <section className="presenter-next" aria-label={text('presenter.next')}>
        <h2>{text('presenter.next')}</h2>
        <p>{text('presenter.end')}</p>
        {isAtClose(lesson) && (
          <Loaded of={[lesson.place]}>
            <Close lesson={lesson} />
          </Loaded>
        )}
        <Disclosure summary={text('presenter.ticket')}>
          {() => <ExitTicket trace={trace} notation={notation} />}
        </Disclosure>
      </section>
    );
  }
  if (fold) {
    return (
      <section className="presenter-next" aria-label={text('presenter.next')}>
        <h2>{text('presenter.next')}</h2>
        <NextFold lesson={lesson} fold={fold} />
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
