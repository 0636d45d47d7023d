import { useState } from 'react';
import { useText, useTutorState } from '../components/context';
import { Loaded } from '../components/fault/Loaded';
import { onDemand } from '../components/fault/onDemand';
import { AssignmentPanel } from '../components/practice/AssignmentPanel';
import { ChoiceBar } from '../components/practice/ChoiceBar';
import { HandIn } from '../components/practice/HandIn';
import { PracticeNumbers } from '../components/practice/PracticeNumbers';
import { PracticeSheet } from '../components/practice/PracticeSheet';
import { PracticeSummary } from '../components/practice/PracticeSummary';
import { ProgressPanel } from '../components/practice/ProgressPanel';
import { usePractice } from '../components/practice/usePractice';
import { useTellWork } from '../components/practice/useTellWork';
import { AloneNote } from '../components/setup/AloneNote';
import '../components/practice/practice.css';
import '../components/practice/row.css';
import '../components/practice/summary.css';

/** What talks to the page of a package for learning systems. */
const ScormReport = onDemand(
  async () => (await import('../components/scorm/ScormReport')).ScormReport,
);

/** The learner works the update, or a part of it; marks and hints come on asking. */
export function PracticeView() {
  const text = useText();
  const [said, setSaid] = useState({ sentence: '', times: 0 });
  const practice = usePractice((sentence) =>
    setSaid(({ times }) => ({ sentence, times: times + 1 })),
  );
  useTellWork(practice);
  const { scorm, tell } = practice;
  const isEmbedded = useTutorState(({ layout }) => layout === 'embed');
  return (
    <main id="content" className="practice-view" tabIndex={-1}>
      <header className="practice-heading">
        <h2>{practice.assignment?.name ?? text('view.practice')}</h2>
        <p>{text(practice.showsMarks ? 'practice.lead' : 'assign.leadClosed')}</p>
        <AloneNote taken={practice.lesson.taken} isFresh={practice.seed !== undefined} />
      </header>
      {practice.assignment === undefined ? (
        <ChoiceBar practice={practice} />
      ) : (
        <AssignmentPanel practice={practice} assignment={practice.assignment} />
      )}
      {practice.isOpen && (
        <>
          <div className="practice-work">
            {/* A sheet of its own for each set of numbers: no half-typed state is carried over. */}
            <PracticeSheet key={practice.place.key} practice={practice} />
            <PracticeSummary practice={practice} />
            <HandIn practice={practice} />
          </div>
          <PracticeNumbers practice={practice} />
        </>
      )}
      <ProgressPanel />
      {scorm !== undefined && tell !== undefined && isEmbedded && (
        <Loaded>
          <ScormReport practice={practice} edition={scorm} tell={tell} />
        </Loaded>
      )}
      <p className="visually-hidden" aria-live="polite">
        {/* The same sentence is said again where it is asked for again. */}
        <span key={said.times}>{said.sentence}</span>
      </p>
    </main>
  );
}
