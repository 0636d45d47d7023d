import { useMemo, useState } from 'react';
import type { QuantityId } from '../../engine';
import { REVEALS } from '../../state';
import type { Lesson } from '../lesson';
import { NO_QUESTIONS, type Question, questionsFor } from './questions';

/** The question that stands before a reveal, and what was made of it. */
export interface Prediction {
  readonly id: QuantityId;
  /** The reveal that it stands before: 0, 1 or 2. */
  readonly stage: number;
  readonly question: Question;
  /** What the learner did; absent while the question is open. */
  readonly outcome?: 'right' | 'wrong' | 'skipped';
}

export interface Predicted {
  /** The lesson, with nothing revealed that is still to be predicted. */
  readonly lesson: Lesson;
  readonly prediction: Prediction | undefined;
  /** Whether even the formula is still to be predicted. */
  readonly isHidden: boolean;
  readonly settle: (prediction: Prediction, outcome: 'right' | 'wrong' | 'skipped') => void;
}

/**
 * Predict first: each reveal of a step waits for its question. What was answered once, or skipped, is not asked
 * again before the page is left.
 */
export function usePrediction(lesson: Lesson): Predicted {
  const [settled, setSettled] = useState<Readonly<Record<QuantityId, number>>>({});
  const [last, setLast] = useState<Prediction>();
  const { trace, place, step, settings } = lesson;
  const id = trace.quantities.get(place.at)?.kind === 'given' ? step.id : place.at;
  const questions = useMemo(
    () => (settings.predict ? questionsFor(trace, id) : NO_QUESTIONS),
    [settings.predict, trace, id],
  );
  let done = settled[id] ?? 0;
  while (done < questions.length && questions[done] === undefined) done++;
  const wanted = REVEALS.indexOf(place.reveal);
  const question = done <= wanted ? questions[done] : undefined;
  const shown = Math.min(wanted, done - 1);
  const open = question && { id, stage: done, question };
  // The reason stays until the next question, or the next step.
  const said = last?.id === id && last.stage === wanted ? last : undefined;
  return {
    lesson:
      shown === wanted
        ? lesson
        : { ...lesson, place: { ...place, reveal: REVEALS[Math.max(0, shown)] ?? 'formula' } },
    prediction: open ?? said,
    isHidden: shown < 0,
    settle: (prediction, outcome) => {
      setSettled((before) => ({ ...before, [prediction.id]: prediction.stage + 1 }));
      setLast({ ...prediction, outcome });
    },
  };
}
