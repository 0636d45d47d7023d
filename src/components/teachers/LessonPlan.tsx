import { useMemo } from 'react';
import type { Notice, ViewQuery } from '../../state';
import { useText, useTutor, useTutorState } from '../context';
import { useRefused } from '../useRefused';
import { LESSON_NAMES, LESSONS, type LessonName, PARTS } from './guide';
import { Links } from './Links';

/** The lesson that is chosen, part by part; which one is in the address. */
export function LessonPlan() {
  const text = useText();
  const tutor = useTutor();
  const asked = useTutorState(({ query }) => query.lesson) ?? LESSON_NAMES[0];
  const chosen = LESSON_NAMES.find((name) => name === asked);
  const notices = useMemo<Notice[]>(() => {
    const accepted = LESSON_NAMES.join(', ');
    return chosen === undefined
      ? [{ kind: 'address.badChoice', name: 'lesson', text: asked.slice(0, 40), accepted }]
      : [];
  }, [chosen, asked]);
  useRefused(notices, withoutLesson);
  const shown = chosen ?? LESSON_NAMES[0];
  const choose = (name: LessonName): void => {
    const rest = withoutLesson(tutor.getState().query);
    tutor.show('teachers', name === LESSON_NAMES[0] ? rest : { ...rest, lesson: name });
  };
  return (
    <>
      <fieldset className="teachers-lessons">
        <legend className="visually-hidden">{text('teachers.lesson.choose')}</legend>
        {LESSON_NAMES.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="lesson"
              checked={name === shown}
              onChange={() => choose(name)}
            />
            {text(`teachers.lesson.name.${name}`)}
          </label>
        ))}
      </fieldset>
      <p className="teachers-lead">{text(`teachers.lesson.about.${shown}`)}</p>
      <ol className="teachers-parts">
        {LESSONS[shown].map(([id, minutes]) => (
          <li key={id}>
            <h4>{text(`teachers.lesson.${id}.title`)}</h4>
            <p className="teachers-minutes">{text('teachers.minutes', { count: minutes })}</p>
            <p>{text(`teachers.lesson.${id}.text`)}</p>
            <Links names={PARTS[id]} />
          </li>
        ))}
      </ol>
    </>
  );
}

const withoutLesson = ({ lesson: _, ...query }: ViewQuery): ViewQuery => query;
