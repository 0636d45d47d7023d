import { Announcer } from '../components/chrome/Announcer';
import { DerivationPanel } from '../components/derivation/DerivationPanel';
import { ErrorHistory } from '../components/error/ErrorHistory';
import { ErrorSummary } from '../components/error/ErrorSummary';
import { useStepKeys } from '../components/keys/useStepKeys';
import { type Lesson, useLesson } from '../components/lesson';
import { NetworkFigure } from '../components/network/NetworkFigure';
import { NumbersPanel } from '../components/numbers/NumbersPanel';
import { usePrediction } from '../components/predict/usePrediction';
import { Timeline } from '../components/timeline/Timeline';
import './step-view.css';

/** Nothing is lit of what the learner is asked for. */
const unlit = (lesson: Lesson): Lesson => ({ ...lesson, place: { ...lesson.place, at: '' } });

/** The main view: the network, the derivation of the current step, the numbers, and the error. */
export function StepView() {
  const predicted = usePrediction(useLesson());
  const { lesson } = predicted;
  useStepKeys();
  return (
    <>
      <main className="step-view">
        <Timeline
          phases={lesson.phases}
          steps={lesson.steps}
          step={lesson.step}
          naming={lesson.notation.naming}
        />
        <NetworkFigure lesson={predicted.isHidden ? unlit(lesson) : lesson} />
        <DerivationPanel lesson={lesson} predicted={predicted} />
        <NumbersPanel lesson={lesson} />
        <ErrorSummary lesson={lesson} />
        <ErrorHistory lesson={lesson} />
      </main>
      <Announcer lesson={lesson} isHeld={predicted.isHidden} />
    </>
  );
}
