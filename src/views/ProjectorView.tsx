import { useState } from 'react';
import { Announcer } from '../components/chrome/Announcer';
import { ProjectedFormula } from '../components/classroom/ProjectedFormula';
import { ProjectorTools } from '../components/classroom/ProjectorTools';
import { Ring } from '../components/classroom/Ring';
import { StepBar } from '../components/classroom/StepBar';
import { useFullScreen } from '../components/classroom/useFullScreen';
import { useIdle } from '../components/classroom/useIdle';
import { useText, useTutor } from '../components/context';
import { PlaceLine } from '../components/derivation/Heading';
import { ErrorSummary } from '../components/error/ErrorSummary';
import { useKeys } from '../components/keys/useKeys';
import { useStepKeys } from '../components/keys/useStepKeys';
import { useLesson } from '../components/lesson';
import { FLAT } from '../components/network/figureShape';
import { NetworkFigure } from '../components/network/NetworkFigure';
import { NudgePart } from '../components/nudge/NudgePart';
import { nudgeOf, useNudgeText } from '../components/nudge/nudgeOf';
import './projector-view.css';

/** The step for a class: the diagram and one formula fill the screen. */
export function ProjectorView() {
  const text = useText();
  const tutor = useTutor();
  const lesson = useLesson();
  const fullScreen = useFullScreen();
  const isIdle = useIdle();
  const isNudged = useNudgeText() !== undefined && nudgeOf(lesson) !== undefined;
  const [hasRing, setRing] = useState(false);
  const toggleRing = (): void => setRing(!hasRing);
  const toggleColours = (): void => {
    const { theme } = lesson.settings;
    const isDark =
      theme === 'system'
        ? window.matchMedia('(prefers-color-scheme: dark)').matches
        : theme === 'dark';
    tutor.change({ theme: isDark ? 'light' : 'dark' });
  };
  useStepKeys();
  useKeys('class', { blank: () => tutor.lecture({ isBlank: true }) });
  useKeys('projector', {
    start: fullScreen.start,
    fullScreen: fullScreen.isOn ? fullScreen.leave : fullScreen.start,
    ring: toggleRing,
    colours: toggleColours,
    leave: () => {
      if (!fullScreen.leave()) tutor.arrange('page');
    },
  });
  return (
    <>
      <main className={`projector${isIdle && !hasRing ? ' is-idle' : ''}`}>
        <h1 className="visually-hidden">{text('projector.title')}</h1>
        <NetworkFigure lesson={lesson} shape={FLAT} />
        {isNudged ? (
          <section className="projected-nudge" aria-label={text('projector.formula')}>
            <NudgePart lesson={lesson} />
          </section>
        ) : (
          <ProjectedFormula lesson={lesson} />
        )}
        <footer className="projector-foot">
          <PlaceLine lesson={lesson} />
          <StepBar lesson={lesson} />
          <ErrorSummary lesson={lesson} />
        </footer>
        <ProjectorTools
          lesson={lesson}
          fullScreen={fullScreen}
          hasRing={hasRing}
          onRing={toggleRing}
          onColours={toggleColours}
        />
        {hasRing && <Ring />}
      </main>
      <Announcer lesson={lesson} />
    </>
  );
}
