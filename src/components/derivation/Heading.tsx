import type { ReactNode } from 'react';
import type { QuantityId } from '../../engine';
import { beginsWithWord, explain, type Notation, symbolSpeech } from '../../notation';
import { useText } from '../context';
import { phaseClass, phaseName } from '../layerNames';
import type { Lesson } from '../lesson';
import { StepSentence } from './StepSentence';

interface HeadingProps {
  readonly lesson: Lesson;
}

/** The phase, and how far through the update the step is. */
export function PlaceLine({ lesson: { step, steps, phases } }: HeadingProps) {
  const text = useText();
  return (
    <p className={`derivation-place ${phaseClass(step.phase)}`}>
      {text('timeline.phaseOf', {
        phase: phaseName(text, step.phase, phases),
        step: step.index + 1,
        steps: steps.length,
      })}
    </p>
  );
}

interface QuantityTitleProps {
  readonly id: QuantityId;
  readonly notation: Notation;
}

/** A quantity's name as a title: with a capital letter where it begins with a word. A symbol stays as it is. */
export function QuantityTitle({ id, notation: { naming, say } }: QuantityTitleProps) {
  const name = symbolSpeech(id, naming, say);
  return <span className={beginsWithWord(name) ? 'title-of-words' : undefined}>{name}</span>;
}

export interface StepHeadingProps extends HeadingProps {
  /** While a question is about what the step does, that is not said. */
  readonly isBare?: boolean | undefined;
  /** Why the step comes now, where that stands before its formula. */
  readonly children?: ReactNode;
}

/** The step's name, and what it does. */
export function Heading({
  lesson: { trace, place, notation },
  isBare,
  children,
}: StepHeadingProps) {
  return (
    <header className="derivation-heading">
      <h2>
        <QuantityTitle id={place.at} notation={notation} />
      </h2>
      {!isBare && (
        <StepSentence explanation={explain(trace, place.at, notation.naming)} says="what" />
      )}
      {children}
    </header>
  );
}

/** Why the step comes now, and what it is for. */
export function Why({ lesson: { trace, place, notation } }: HeadingProps) {
  return <StepSentence explanation={explain(trace, place.at, notation.naming)} says="why" />;
}
