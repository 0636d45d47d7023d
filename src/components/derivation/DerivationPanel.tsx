import { type PropsWithChildren, Suspense, useCallback } from 'react';
import type { QuantityId } from '../../engine';
import { showStep } from '../../notation';
import { currentTrace } from '../../state';
import { LaterClose as Close, isAtClose } from '../close/LaterClose';
import { useText, useTutor } from '../context';
import { Loaded } from '../fault/Loaded';
import { onDemand, onDemandWithWords } from '../fault/onDemand';
import { focusField } from '../fields/focusField';
import { FoldPanel } from '../fold/LaterFold';
import type { Lesson } from '../lesson';
import { LaterPredict as Predict } from '../predict/LaterPredict';
import type { Predicted } from '../predict/usePrediction';
import { Breadcrumb } from './Breadcrumb';
import './derivation.css';
import { Heading, PlaceLine, Why } from './Heading';
import { LaterMatrixForm as MatrixForm } from './LaterMatrixForm';
import { PaceSwitch } from './PaceSwitch';
import { Parts } from './Parts';
import { RevealSwitch } from './RevealSwitch';
import { shownId } from './shownId';
import { ThreeForms } from './ThreeForms';

/** Loaded with the first step that takes up what another found. */
const InFull = onDemandWithWords(async () => (await import('./InFull')).InFull);

/** Loaded with the first local derivative. */
const Rules = onDemand(async () => (await import('./Rules')).Rules);

/** Loaded likewise, with its words: the page as it first opens does without. */
const CaseSentence = onDemandWithWords(async () => (await import('./CaseSentence')).CaseSentence);

/** Loaded likewise. */
const FormNote = onDemandWithWords(async () => (await import('../midway/FormNote')).FormNote);

/** Loaded once there is something that a nudge could change. */
const NudgeButton = onDemand(async () => (await import('../nudge')).NudgeButton);
const NudgePart = onDemand(async () => (await import('../nudge')).NudgePart);

export interface DerivationPanelProps {
  readonly lesson: Lesson;
  /** What the learner is asked before the next reveal. */
  readonly predicted?: Predicted;
}

/** The current step: what it does and why, its formula, the numbers in place, the value, and its parts. */
export function DerivationPanel({ lesson, predicted }: DerivationPanelProps) {
  const tutor = useTutor();
  const { trace, place, notation, settings, step, fold } = lesson;
  const follow = useCallback(
    (chosen: QuantityId) => {
      const isGiven = currentTrace(tutor.getState()).quantities.get(chosen)?.kind === 'given';
      if (isGiven) focusField(chosen);
      else tutor.follow(chosen);
    },
    [tutor],
  );
  const hasNudge = !predicted?.isOpen && (step.phase !== 'forward' || place.via.length > 0);
  const id = shownId(lesson);
  const isValueShown = place.reveal === 'value' && step.index > 0;
  const of = [place, lesson.work, settings];
  const how = (
    <div className="derivation-how">
      <PaceSwitch pace={settings.pace} />
      {(settings.pace !== 'whole' || place.reveal !== 'value') && (
        <RevealSwitch reveal={place.reveal} onReveal={tutor.reveal} />
      )}
    </div>
  );
  const question = predicted?.prediction && (
    <Loaded of={of}>
      <Predict lesson={lesson} prediction={predicted.prediction} predicted={predicted} />
    </Loaded>
  );
  const close = isAtClose(lesson) && !predicted?.isOpen && (
    <Loaded of={of}>
      <Close lesson={lesson} />
    </Loaded>
  );
  if (fold) {
    return (
      <DerivationSection>
        <Loaded of={of}>
          <FoldPanel lesson={lesson} fold={fold} isHeld={predicted?.isHidden}>
            {how}
            {question}
          </FoldPanel>
        </Loaded>
        {close}
      </DerivationSection>
    );
  }
  const matrix = settings.form === 'matrix';
  const { form, midway } = trace.structure;
  // What is given may have no place in the form that is set.
  const isOtherwise = midway && (matrix || (settings.form === 'delta' && form.delta === 'none'));
  const quantity = showStep(trace, id, notation);
  const threeForms = (
    <>
      <ThreeForms quantity={quantity} lesson={lesson} onFollow={follow} />
      {isOtherwise && (
        <Loaded of={of}>
          <FormNote lesson={lesson} />
        </Loaded>
      )}
    </>
  );
  return (
    <DerivationSection>
      <div className="derivation-top">
        <PlaceLine lesson={lesson} />
        <Breadcrumb lesson={lesson} onFollow={follow} />
        {hasNudge && (
          <Suspense fallback={null}>
            <NudgeButton lesson={lesson} />
          </Suspense>
        )}
      </div>
      <Heading lesson={lesson} isBare={predicted?.isHidden}>
        {!predicted?.isOpen && <Why lesson={lesson} />}
      </Heading>
      {hasNudge && (
        <Suspense fallback={null}>
          <NudgePart lesson={lesson} />
        </Suspense>
      )}
      {how}
      {question}
      {predicted?.isHidden ? null : matrix ? (
        <Loaded of={of} waiting={<div className="forms forms--matrix" />}>
          <MatrixForm lesson={lesson} ids={[id]} onFollow={follow} otherwise={threeForms} />
        </Loaded>
      ) : (
        threeForms
      )}
      {/* It tells what the value says, so not before that is shown. */}
      {!predicted?.isOpen && !predicted?.isHidden && isValueShown && (
        <Loaded of={of}>
          <CaseSentence lesson={lesson} />
        </Loaded>
      )}
      {close}
      {!predicted?.isHidden && (
        <div className="derivation-parts">
          <Parts lesson={lesson} id={id} onFollow={follow} />
          {quantity.inFull.length > 0 && (
            <Loaded of={of}>
              <InFull quantity={quantity} lesson={lesson} onFollow={follow} />
            </Loaded>
          )}
          {(trace.quantities.get(id)?.lines ?? []).length > 0 && (
            <Loaded of={of}>
              <Rules lesson={lesson} id={id} />
            </Loaded>
          )}
        </div>
      )}
    </DerivationSection>
  );
}

/** Where the focus goes that has nowhere else to go. */
function DerivationSection({ children }: PropsWithChildren) {
  const text = useText();
  return (
    <section
      id="derivation"
      className="derivation"
      aria-label={text('derivation.label')}
      tabIndex={-1}
    >
      {children}
    </section>
  );
}
