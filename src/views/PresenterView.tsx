import { ExampleChoice } from '../components/chrome/ExampleChoice';
import { useText, useTutor, useTutorState } from '../components/context';
import { ErrorSummary } from '../components/error/ErrorSummary';
import { Loaded } from '../components/fault/Loaded';
import { openKeySheet } from '../components/keys/openKeySheet';
import { useKeys } from '../components/keys/useKeys';
import { useStepKeys } from '../components/keys/useStepKeys';
import { useLesson } from '../components/lesson';
import { NumbersPanel } from '../components/numbers/NumbersPanel';
import { LaterPredict as Predict } from '../components/predict/LaterPredict';
import { usePrediction } from '../components/predict/usePrediction';
import { Controls } from '../components/presenter/Controls';
import { NextPanel } from '../components/presenter/NextPanel';
import { NowPanel } from '../components/presenter/NowPanel';
import { PartnerLine } from '../components/presenter/PartnerLine';
import { TimerPanel } from '../components/presenter/TimerPanel';
import './presenter-view.css';

/** The teacher's own window: what is shown, what comes, what to say, and everything to steer by. */
export function PresenterView() {
  const text = useText();
  const tutor = useTutor();
  const lesson = useLesson();
  const predicted = usePrediction(lesson);
  const { prediction } = predicted;
  const { isBlank, timer } = useTutorState((state) => state.lecture);
  const partner = useTutorState((state) => state.partner);
  useStepKeys(predicted.advance);
  useKeys('class', { blank: () => tutor.lecture({ isBlank: !isBlank }) });
  // A remote's start button is meant for the other window; here it would load the page again.
  useKeys('projector', { start: () => undefined });
  return (
    <main className="presenter">
      <header className="presenter-top">
        <h1>{text('presenter.title')}</h1>
        <ExampleChoice exampleId={lesson.example.id} />
        <PartnerLine partner={partner} />
        <button type="button" className="button" onClick={openKeySheet}>
          {text('projector.keys')}
        </button>
        <TimerPanel timer={timer} />
      </header>
      <NowPanel
        lesson={lesson}
        seen={predicted.isHidden ? undefined : predicted.lesson.place.reveal}
      />
      <div className="presenter-side">
        <Controls lesson={lesson} isBlank={isBlank} onOnward={predicted.advance} />
        {prediction && (
          <Loaded of={[lesson.place]}>
            <Predict lesson={lesson} prediction={prediction} predicted={predicted} />
          </Loaded>
        )}
        <NextPanel lesson={lesson} />
        <ErrorSummary lesson={predicted.lesson} />
      </div>
      <NumbersPanel lesson={lesson} />
    </main>
  );
}
