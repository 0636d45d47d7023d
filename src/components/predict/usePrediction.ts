import { useMemo } from 'react';
import { type Answered, REVEALS } from '../../state';
import { useTutor, useTutorState } from '../context';
import type { Lesson } from '../lesson';
import { useQuestions } from './laterQuestions';
import { NO_QUESTIONS } from './noQuestions';
import type { Question, Questions } from './questions';

/** The question that stands before a reveal, and what was made of it. */
export interface Prediction extends Omit<Answered, 'outcome'> {
  readonly id: string;
  readonly question: Question;
  /** What the learner did; absent while the question is open. */
  readonly outcome?: Answered['outcome'];
}

export interface Predicted {
  /** The lesson, with nothing revealed that is still to be predicted. */
  readonly lesson: Lesson;
  readonly prediction: Prediction | undefined;
  /** Whether a question waits for its answer. */
  readonly isOpen: boolean;
  /** Whether even the formula is still to be predicted. */
  readonly isHidden: boolean;
  readonly settle: (prediction: Prediction, outcome: Answered['outcome']) => void;
  /** From a verdict to the next question of the step, or else on. */
  readonly goOn: () => void;
  /** Onward, by one press: from a question that is left open to its answer, from a verdict on. */
  readonly advance: () => void;
}

/** Of what is the same again, only what it comes to: the last of a fold stands for all. */
const asked = (questions: Questions, fold: Lesson['fold']): Questions =>
  fold ? [undefined, undefined, questions[2]] : questions;

/**
 * A question first: each reveal of a step waits for its question, and each question ends in a verdict, which stays
 * until the learner goes on. What was answered once, or skipped, is not asked again in this update.
 */
export function usePrediction(lesson: Lesson): Predicted {
  const tutor = useTutor();
  const { settled, said: last } = useTutorState(({ lecture }) => lecture.asked);
  const { trace, place, settings, example, work, fold } = lesson;
  const isGiven = trace.quantities.get(place.at)?.kind === 'given';
  const id = isGiven ? lesson.step.id : place.at;
  const asks = settings.pace === 'ask';
  const questionsFor = useQuestions(asks);
  const questions = useMemo(
    () => (asks && questionsFor ? asked(questionsFor(trace, id), fold) : NO_QUESTIONS),
    [asks, questionsFor, trace, id, fold],
  );
  const step = [example.id, work.updates, id].join(' ');
  let done = settled[step] ?? 0;
  while (done < questions.length && questions[done] === undefined) done++;
  const { reveal } = place;
  const wanted = REVEALS.indexOf(reveal);
  // Until what asks is there, nothing is shown that it would ask for.
  const shown = !asks ? wanted : questionsFor ? Math.min(wanted, done - 1) : -1;
  const next = asks && done <= wanted ? questions[done] : undefined;
  const isSaid = asks && last?.step === step && last.reveal === reveal;
  const answered = isSaid ? questions[last.stage] : undefined;
  const said = answered && isSaid && { ...last, id, question: answered };
  const open = said === undefined && next && { step, id, stage: done, reveal, question: next };
  const goOn = (): void => {
    tutor.lecture({ asked: { settled } });
    if (next !== undefined) return;
    // What has no question of its own comes with the next one that there is.
    if (questions[done]) tutor.reveal(REVEALS[done] ?? 'value');
    else {
      tutor.advance();
      const { at, reveal: opens } = tutor.getState().place;
      const first = opens === 'formula' && questionsFor?.(trace, at).findIndex(Boolean);
      if (first) tutor.reveal(REVEALS[first] ?? 'formula');
    }
  };
  const settle: Predicted['settle'] = ({ stage }, outcome) =>
    tutor.lecture({
      asked: {
        settled: { ...settled, [step]: stage + 1 },
        said: { step, stage, outcome, reveal },
      },
    });
  return {
    lesson: {
      ...lesson,
      ...(shown === wanted
        ? {}
        : { place: { ...place, reveal: REVEALS[Math.max(0, shown)] ?? 'formula' } }),
      ...(open ? { asked: id } : {}),
    },
    prediction: said || open || undefined,
    isOpen: Boolean(open),
    isHidden: shown < 0,
    settle,
    goOn,
    advance: () => {
      if (open) settle(open, 'skipped');
      else if (said) goOn();
      else tutor.advance();
    },
  };
}
