import { changeId, newId, type QuantityId, TOTAL_ERROR } from '../../engine';
import type { Probe } from '../../engine/explore';
import { slopeInForm } from '../../engine/update';
import {
  expressionTex,
  linkedNumberTex,
  linkedSymbolTex,
  numberText,
  showNumber,
  showQuantity,
  symbolText,
} from '../../notation';
import { addressTo, counterparts } from '../../state';
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
  const isInput = trace.quantities.get(by)?.role.kind === 'input';
  const slope = Number.isFinite(derivative.value);
  const subject = linkedSymbolTex(derivative.id, naming);
  // In a form that goes by δ, as it writes it.
  const written = slopeInForm(trace.structure, by);
  const relation = showNumber(derivative.value, style).exact ? '=' : '\\approx';
  // In a form that has the step by itself, that first.
  const steps = [changeId(by), newId(by)].filter((id) => landing && trace.quantities.has(id));
  const found = [derivative.id, ...counterparts(derivative.id)].find((id) =>
    trace.quantities.has(id),
  );
  const shown = (value: number): string =>
    Number.isFinite(value) ? numberText(value, style) : text('value.overflow');
  return (
    <section className="probe" aria-label={text('probe.label')}>
      <div className="probe-item">
        <h3>{text('probe.slope')}</h3>
        {written && (
          <>
            <Formula
              tex={`${subject} = ${expressionTex(written, naming, { kind: 'symbols', style })}`}
            />
            <Formula
              tex={`= ${expressionTex(written, naming, { kind: 'numbers', style, value: trace.value })}`}
            />
          </>
        )}
        {slope ? (
          <div data-quantity={derivative.id} data-value={String(derivative.value)}>
            <Formula
              tex={`${written ? '' : subject} ${relation} ${linkedNumberTex(derivative.id, derivative.value, style)}`}
            />
          </div>
        ) : (
          <p>{text('value.overflow')}</p>
        )}
        {found !== undefined ? (
          <a href={addressTo({ view: 'step', exampleId: example.id, at: found })}>
            {text('probe.toStep')}
          </a>
        ) : (
          <p>{text('probe.noStep', { by: name, kind: isInput ? 'input' : 'held' })}</p>
        )}
      </div>
      <div className="probe-item">
        <h3>{text('probe.step')}</h3>
        {landing ? (
          <>
            {steps.map((id) => (
              <WorkedStep key={id} id={id} lesson={lesson} />
            ))}
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

/** A quantity of the step: its formula, the numbers in place, and the value. */
function WorkedStep({ id, lesson }: { readonly id: QuantityId; readonly lesson: Lesson }) {
  const text = useText();
  const { trace, notation } = lesson;
  const { subject, lines, value } = showQuantity(trace, id, notation);
  const [first] = lines;
  return (
    <>
      <Formula tex={`${subject} = ${first?.symbols ?? ''}`} />
      <Formula tex={`= ${first?.numbers ?? ''}`} />
      {value === undefined ? (
        <p>{text('value.overflow')}</p>
      ) : (
        <div data-quantity={id} data-value={String(trace.value(id))}>
          <Formula tex={value} />
        </div>
      )}
    </>
  );
}
