import { Suspense, useRef, useState } from 'react';
import { Announcer } from '../components/chrome/Announcer';
import { FLAT } from '../components/classroom/flatShape';
import { NetworkMap } from '../components/classroom/NetworkMap';
import { ProjectedFormula } from '../components/classroom/ProjectedFormula';
import { ProjectorTools } from '../components/classroom/ProjectorTools';
import { goesOn } from '../components/classroom/projectedView';
import { Ring } from '../components/classroom/Ring';
import { StepBar } from '../components/classroom/StepBar';
import { useFullScreen } from '../components/classroom/useFullScreen';
import { useIdle } from '../components/classroom/useIdle';
import { useProjectedView } from '../components/classroom/useProjectedView';
import { LaterClose as Close, isAtClose } from '../components/close/LaterClose';
import { useText, useTutor } from '../components/context';
import { PlaceLine } from '../components/derivation/Heading';
import { ErrorSummary } from '../components/error/ErrorSummary';
import { SilentGuard } from '../components/fault/Guard';
import { Loaded } from '../components/fault/Loaded';
import { onDemand } from '../components/fault/onDemand';
import { FoldPlace } from '../components/fold/FoldPlace';
import { ProjectedFold } from '../components/fold/ProjectedFold';
import { useKeys } from '../components/keys/useKeys';
import { useStepKeys } from '../components/keys/useStepKeys';
import { type Lesson, useLesson } from '../components/lesson';
import { NetworkFigure } from '../components/network/NetworkFigure';
import { NudgePart } from '../components/nudge/NudgePart';
import { nudgeOf } from '../components/nudge/nudgeOf';
import { useNudgeText } from '../components/nudge/useNudgeText';
import { LaterPredict as Predict } from '../components/predict/LaterPredict';
import { unlit } from '../components/predict/unlit';
import { usePrediction } from '../components/predict/usePrediction';
import './projector-view.css';
import './projected-question.css';
import './projected-close.css';

const Pen = onDemand(async () => (await import('../components/classroom/Pen')).Pen);

/** The formula, or of a fold those of all its steps. */
function Projected({ lesson }: { readonly lesson: Lesson }) {
  const { fold } = lesson;
  return fold ? (
    <ProjectedFold lesson={lesson} fold={fold} />
  ) : (
    <ProjectedFormula lesson={lesson} />
  );
}

/** The step for a class: the diagram and one formula fill the screen. */
export function ProjectorView() {
  const text = useText();
  const tutor = useTutor();
  const predicted = usePrediction(useLesson());
  const { lesson, prediction } = predicted;
  const fullScreen = useFullScreen();
  const isIdle = useIdle();
  const pictured = predicted.isHidden ? unlit(lesson) : lesson;
  const room = useRef<HTMLDivElement>(null);
  const { layout, view, frame } = useProjectedView(room, pictured);
  const isHigh = layout.height > FLAT.height;
  const hasNudge = useNudgeText() !== undefined && nudgeOf(lesson) !== undefined;
  const isNudged = hasNudge && !predicted.isOpen;
  const [hasRing, setRing] = useState(false);
  const toggleRing = (): void => setRing(!hasRing);
  // Undefined until it is first asked for.
  const [isDrawing, setDrawing] = useState<boolean>();
  const [sheets, setSheets] = useState(0);
  const togglePen = (): void => setDrawing(!isDrawing);
  /** What is drawn belongs to a step, of one network. */
  const sheet = `${lesson.example.id} ${lesson.step.id}`;
  const wipe = (): void => setSheets(sheets + 1);
  const toggleColours = (): void => {
    const { theme } = lesson.settings;
    const isDark =
      theme === 'system'
        ? window.matchMedia('(prefers-color-scheme: dark)').matches
        : theme === 'dark';
    tutor.change({ theme: isDark ? 'light' : 'dark' });
  };
  useStepKeys(predicted.advance);
  useKeys('class', { blank: () => tutor.lecture({ isBlank: true }) });
  useKeys('projector', {
    start: fullScreen.start,
    fullScreen: fullScreen.isOn ? fullScreen.leave : fullScreen.start,
    ring: toggleRing,
    pen: togglePen,
    wipe,
    colours: toggleColours,
    leave: () => {
      if (isDrawing) setDrawing(false);
      else if (!fullScreen.leave()) tutor.arrange('page');
    },
  });
  return (
    <>
      <main
        className={`projector${isIdle && !hasRing && !isDrawing ? ' is-idle' : ''}${isHigh ? ' is-high' : ''}`}
      >
        <h1 className="visually-hidden">{text('projector.title')}</h1>
        <div ref={room} className="projected-network" data-goes-on={view && goesOn(view, layout)}>
          <NetworkFigure lesson={pictured} shape={FLAT} frame={frame} />
        </div>
        {isNudged ? (
          <section className="projected-nudge" aria-label={text('projector.formula')}>
            <NudgePart lesson={lesson} />
          </section>
        ) : (
          !predicted.isHidden && <Projected lesson={lesson} />
        )}
        {prediction && (
          <Loaded of={[lesson.place]}>
            <Predict lesson={lesson} prediction={prediction} predicted={predicted} />
          </Loaded>
        )}
        {isAtClose(lesson) && !predicted.isOpen && (
          <Loaded of={[lesson.place]}>
            <Close lesson={lesson} />
          </Loaded>
        )}
        <footer className="projector-foot">
          {lesson.fold ? (
            <FoldPlace lesson={lesson} fold={lesson.fold} />
          ) : (
            <PlaceLine lesson={lesson} />
          )}
          {view && <NetworkMap layout={layout} view={view} />}
          <StepBar lesson={lesson} />
          <ErrorSummary lesson={lesson} />
        </footer>
        <ProjectorTools
          lesson={lesson}
          fullScreen={fullScreen}
          hasRing={hasRing}
          onRing={toggleRing}
          hasPen={isDrawing ?? false}
          onPen={togglePen}
          onWipe={wipe}
          onColours={toggleColours}
          onOnward={predicted.advance}
        />
        {hasRing && <Ring />}
        {isDrawing !== undefined && (
          <SilentGuard of={[isDrawing]}>
            <Suspense fallback={null}>
              <Pen key={`${sheet} ${sheets}`} isDrawing={isDrawing} />
            </Suspense>
          </SilentGuard>
        )}
      </main>
      <Announcer lesson={lesson} isHeld={predicted.isHidden} />
    </>
  );
}
