import { newId, TOTAL_ERROR } from '../../engine';
import type { Probe } from '../../engine/explore';
import {
  linkedNumberTex,
  linkedSymbolTex,
  numberText,
  showNumber,
  showQuantity,
  symbolText,
} from '../../notation';
import { addressTo } from '../../state';
import { useText } from '../context';
import { Formula } from '../formula/Formula';
import type { Lesson } from '../lesson';

export interface ProbePanelProps {
  readonly probe: Probe;
  readonly lesson: Lesson;
}

/** The figures of the picture: the slope as the Step view works it out, the step, and where it lands. */
export function ProbePanel({ probe, lesson }: ProbePanelProps) {
  const text = useText();
  const { trace, notation, example } = lesson;
  const { naming, style } = notation;
  const { by, derivative, landing } = probe;
  const name = symbolText(by, naming);
  const slope = Number.isFinite(derivative.value);
  const relation = showNumber(derivative.value, style).exact ? '=' : '\\approx';
  const update = landing && showQuantity(trace, newId(by), notation);
  const shown = (value: number): string =>
    Number.isFinite(value) ? numberText(value, style) : text('value.overflow');
  return (
    <section className="probe" aria-label={text('probe.label')}>
      <div className="probe-item">
        <h3>{text('probe.slope')}</h3>
        {slope ? (
          <div data-quantity={derivative.id} data-value={String(derivative.value)}>
            <Formula
              tex={`${linkedSymbolTex(derivative.id, naming)} ${relation} ${linkedNumberTex(derivative.id, derivative.value, style)}`}
            />
          </div>
        ) : (
          <p>{text('value.overflow')}</p>
        )}
        {derivative.isTraced ? (
          <a href={addressTo({ view: 'step', exampleId: example.id, at: derivative.id })}>
            {text('probe.toStep')}
          </a>
        ) : (
          <p>{text('probe.noStep', { by: name })}</p>
        )}
      </div>
      <div className="probe-item">
        <h3>{text('probe.step')}</h3>
        {update ? (
          <>
            <Formula tex={`${update.subject} = ${update.lines[0]?.symbols ?? ''}`} />
            <Formula tex={`= ${update.lines[0]?.numbers ?? ''}`} />
            {update.value === undefined ? (
              <p>{text('value.overflow')}</p>
            ) : (
              <div data-quantity={update.id} data-value={String(landing.at)}>
                <Formula tex={update.value} />
              </div>
            )}
            <p>
              {text('probe.lands', {
                by: name,
                of: symbolText(TOTAL_ERROR, naming),
                error: shown(landing.error),
                before: shown(probe.error),
              })}
            </p>
          </>
        ) : (
          <p>{text('probe.held', { by: name })}</p>
        )}
      </div>
    </section>
  );
}
