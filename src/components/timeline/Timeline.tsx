import { Fragment, memo, type RefObject, useEffect, useRef } from 'react';
import type { Phase, PhaseId, QuantityId } from '../../engine';
import type { Naming } from '../../engine/naming';
import { symbolText } from '../../notation';
import { type Step, type Stop, stopWith } from '../../state';
import { useText, useTutor } from '../context';
import { phaseName } from '../layerNames';
import { useSteadyFocus } from '../useSteadyFocus';
import './timeline.css';

export interface TimelineProps {
  readonly phases: readonly Phase[];
  readonly steps: readonly Step[];
  readonly step: Step;
  readonly stops: readonly Stop[];
  /** The fold that is in view as a whole. */
  readonly fold: Stop | undefined;
  readonly naming: Naming;
}

/** With more phases than a network of one hidden layer has, their names are set in two lines. */
const MOST_IN_LINE = 6;

/** On a narrow page more steps than this have no room between them. */
const MOST_APART = 80;

/** Where the steps end, the focus goes to what they have led to. */
const derivation = (): HTMLElement | null => document.getElementById('derivation');

/** The phases of the update with their steps, and the way from one to the next. */
export const Timeline = memo(function Timeline({
  phases,
  steps,
  step,
  stops,
  fold,
  naming,
}: TimelineProps) {
  const text = useText();
  const tutor = useTutor();
  const phaseList = useRef<HTMLOListElement>(null);
  useTickPointer(phaseList, tutor.goTo);
  const isFirst = step.index === 0;
  const isLast = step.index === steps.length - 1;
  const previous = useSteadyFocus(isFirst, derivation);
  const next = useSteadyFocus(isLast, derivation);
  const first = fold?.steps[0].index ?? step.index;
  const isAgain = (one: Step): boolean => stops[stopWith(stops, one)]?.isFold ?? false;
  /** What has been come past, what is in view, and what is the same again, as classes of its mark. */
  const tickClass = (one: Step): string =>
    [
      'tick',
      ...(isAgain(one) ? ['is-again'] : []),
      ...(one.index < first ? ['is-done'] : one.index <= step.index ? ['is-current'] : []),
    ].join(' ');
  const nameOf = (id: PhaseId): string => phaseName(text, id, phases);
  return (
    <nav className="timeline" aria-label={text('timeline.label')}>
      <button
        ref={previous}
        type="button"
        className="button timeline-move"
        disabled={isFirst}
        onClick={tutor.previous}
      >
        <span className="onward" aria-hidden="true">
          ←
        </span>{' '}
        {text('timeline.previous')}
      </button>
      <ol
        ref={phaseList}
        className={`phases${phases.length > MOST_IN_LINE ? ' has-many' : ''}${steps.length > MOST_APART ? ' is-dense' : ''}`}
      >
        {phases.map((phase) => (
          <li
            key={phase.id}
            className={`phase phase--${phase.id.replace('.', '-')}${phase.id === step.phase ? ' is-current' : ''}`}
            style={{ flexGrow: phase.steps.length + 4 }}
          >
            <button
              type="button"
              className="phase-name"
              aria-current={phase.id === step.phase ? 'step' : undefined}
              onClick={() => phase.steps[0] && tutor.goTo(phase.steps[0])}
            >
              {nameOf(phase.id)}
            </button>
            <span className="phase-steps" aria-hidden="true">
              {steps
                .filter((each) => each.phase === phase.id)
                .map((one) => (
                  <span
                    key={one.id}
                    className={tickClass(one)}
                    title={symbolText(one.id, naming)}
                    data-step={one.id}
                  />
                ))}
            </span>
          </li>
        ))}
      </ol>
      <label className="timeline-select">
        <span className="visually-hidden">{text('timeline.label')}</span>
        <select value={fold ? '' : step.id} onChange={(event) => tutor.goTo(event.target.value)}>
          {phases.map((phase) => (
            <optgroup key={phase.id} label={nameOf(phase.id)}>
              {phase.steps.map((id) => (
                <Fragment key={id}>
                  {fold?.steps[0].id === id && (
                    <option value="">
                      {first === step.index
                        ? first + 1
                        : text('list.range', { low: `${first + 1}`, high: `${step.index + 1}` })}
                    </option>
                  )}
                  <option value={id}>
                    {`${steps.findIndex((each) => each.id === id) + 1}. ${symbolText(id, naming)}`}
                  </option>
                </Fragment>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <button
        ref={next}
        type="button"
        className="button button--main timeline-move"
        disabled={isLast}
        onClick={tutor.next}
      >
        {text('timeline.next')}{' '}
        <span className="onward" aria-hidden="true">
          →
        </span>
      </button>
    </nav>
  );
});

/** Goes to the step whose tick was pressed. For a mouse alone: the phases and the keys do the same. */
function useTickPointer(list: RefObject<HTMLElement | null>, goTo: (id: QuantityId) => void): void {
  useEffect(() => {
    const element = list.current;
    const press = ({ target }: MouseEvent): void => {
      const step = target instanceof HTMLElement ? target.dataset.step : undefined;
      if (step !== undefined) goTo(step);
    };
    element?.addEventListener('click', press);
    return () => element?.removeEventListener('click', press);
  }, [list, goTo]);
}
