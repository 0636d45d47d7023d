import { Suspense } from 'react';
import { Announcer } from '../components/chrome/Announcer';
import { LaterCloseUp } from '../components/closeUp/LaterCloseUp';
import { useTutorState } from '../components/context';
import { DerivationPanel } from '../components/derivation/DerivationPanel';
import { ErrorHistory } from '../components/error/ErrorHistory';
import { ErrorSummary } from '../components/error/ErrorSummary';
import { Guard, SilentGuard } from '../components/fault/Guard';
import { useStepKeys } from '../components/keys/useStepKeys';
import { useLesson } from '../components/lesson';
import { NetworkFigure } from '../components/network/NetworkFigure';
import { NumbersPanel } from '../components/numbers/NumbersPanel';
import { LaterOpening } from '../components/opening/LaterOpening';
import { unlit } from '../components/predict/unlit';
import { usePrediction } from '../components/predict/usePrediction';
import { Timeline } from '../components/timeline/Timeline';
import './step-view.css';

/** The main view: the network, the derivation of the current step, the numbers, and the error. */
export function StepView() {
  const predicted = usePrediction(useLesson());
  const { lesson } = predicted;
  const isOpening = useTutorState(({ lecture }) => lecture.isOpening);
  const of = [lesson.place, lesson.work, lesson.settings];
  useStepKeys(predicted.advance);
  return (
    <>
      <main className="step-view">
        {isOpening && (
          <SilentGuard of={of}>
            <Suspense fallback={null}>
              <LaterOpening lesson={lesson} />
            </Suspense>
          </SilentGuard>
        )}
        <Guard of={of} className="timeline">
          <Timeline
            phases={lesson.phases}
            steps={lesson.steps}
            step={lesson.step}
            stops={lesson.stops}
            fold={lesson.fold}
            naming={lesson.notation.naming}
          />
        </Guard>
        <Guard of={of} className="network">
          <NetworkFigure lesson={predicted.isHidden ? unlit(lesson) : lesson} />
        </Guard>
        <SilentGuard of={of}>
          <LaterCloseUp lesson={predicted.isHidden ? unlit(lesson) : lesson} />
        </SilentGuard>
        <Guard of={of} className="derivation">
          <DerivationPanel lesson={lesson} predicted={predicted} />
        </Guard>
        <Guard of={of} className="error-summary">
          <ErrorSummary lesson={lesson} />
        </Guard>
        <Guard of={of} className="error-history">
          <ErrorHistory lesson={lesson} />
        </Guard>
        <Guard of={of} className="numbers">
          <NumbersPanel lesson={lesson} />
        </Guard>
      </main>
      <SilentGuard of={of}>
        <Announcer lesson={lesson} isHeld={predicted.isHidden} />
      </SilentGuard>
    </>
  );
}
