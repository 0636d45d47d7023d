import { type ReactNode, useLayoutEffect, useMemo, useState } from 'react';
import { TOTAL_ERROR } from '../../../engine';
import { createTutor, INITIAL, type RunsSetup, type Tutor, traceOf } from '../../../state';
import { TutorProvider, useText, useTutor, useTutorState } from '../../context';
import { DerivationPanel } from '../../derivation/DerivationPanel';
import { useLesson } from '../../lesson';
import { NetworkFigure } from '../../network/NetworkFigure';
import { Timeline } from '../../timeline/Timeline';
import { WeightsTable } from './WeightsTable';

type Problem = RunsSetup['problem'];

export interface SeenUpdateProps {
  readonly setup: RunsSetup;
  /** What the run began with. */
  readonly start: Problem;
  /** What it had come to at this update. */
  readonly problem: Problem;
  readonly update: number;
}

/** Where the network shows its numbers and errors, and nothing of the way back yet. */
const FIRST_AT = TOTAL_ERROR;

/** One update of a run: the network, any of its steps, and the weights. To look at, not to change. */
export function SeenUpdate({ setup, start, problem, update }: SeenUpdateProps) {
  const text = useText();
  const tutor = useTutor();
  const settings = useTutorState((state) => state.settings);
  const updates = setup.updatesBefore + update;
  // A tutor of its own, with a place of its own, so that the learner's is where it was.
  const shown = useMemo<Partial<Tutor>>(
    () => ({
      exampleId: setup.exampleId,
      work: { ...INITIAL.work, [setup.exampleId]: { problem, updates, curve: [], trail: [] } },
      settings: { ...settings, pace: 'whole', predict: false },
    }),
    [setup.exampleId, problem, updates, settings],
  );
  const [seen] = useState(() => {
    const place = { at: FIRST_AT, reveal: 'value', via: [] } as const;
    return createTutor({ ...INITIAL, ...shown, place });
  });
  useLayoutEffect(() => seen.restore(shown), [seen, shown]);
  const open = (): void => {
    tutor.open(setup.exampleId, problem, updates);
    tutor.setPlace(seen.getState().place);
    tutor.show('step');
  };
  return (
    <>
      <p className="along-open">
        <button type="button" className="button" onClick={open}>
          {text('updates.open')}
        </button>
        <span>{text('updates.openHint')}</span>
      </p>
      <TutorProvider value={seen}>
        <SeenLesson>
          <WeightsTable start={traceOf(start)} now={traceOf(problem)} update={update} />
        </SeenLesson>
      </TutorProvider>
    </>
  );
}

function SeenLesson({ children }: { readonly children: ReactNode }) {
  const lesson = useLesson();
  return (
    <>
      <Timeline
        phases={lesson.phases}
        steps={lesson.steps}
        step={lesson.step}
        stops={lesson.stops}
        fold={lesson.fold}
        naming={lesson.notation.naming}
      />
      <div className="along-lesson">
        <NetworkFigure lesson={lesson} isReadOnly />
        <DerivationPanel lesson={lesson} />
        {children}
      </div>
    </>
  );
}
