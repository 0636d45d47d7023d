import type { ReactNode } from 'react';
import { DEFAULT_EXAMPLE_ID, type Example, findExample } from '../../examples';
import { traceOf } from '../../state';
import { useText } from '../context';
import { diagnosisExplanation } from '../diagnosisWords';
import { useNotation } from '../lesson';
import {
  type GuideSection,
  HOMEWORK,
  LEFT_OUT,
  LESSON,
  MISTAKES,
  PREPARATION,
  QUESTIONS,
} from './guide';
import { Links } from './Links';

/** What stands in each section of the guide. */
export const SECTION_BODIES: Readonly<Record<GuideSection, () => ReactNode>> = {
  preparation: Preparation,
  lesson: Lesson,
  questions: Questions,
  mistakes: Mistakes,
  homework: Homework,
  leftOut: LeftOut,
};

function Preparation() {
  const text = useText();
  return (
    <ul className="teachers-points">
      {PREPARATION.map((id) => (
        <li key={id}>{text(`teachers.preparation.${id}`)}</li>
      ))}
    </ul>
  );
}

function Lesson() {
  const text = useText();
  return (
    <ol className="teachers-parts">
      {LESSON.map(({ id, minutes, links }) => (
        <li key={id}>
          <h4>{text(`teachers.lesson.${id}.title`)}</h4>
          <p className="teachers-minutes">{text('teachers.minutes', { count: minutes })}</p>
          <p>{text(`teachers.lesson.${id}.text`)}</p>
          <Links names={links} />
        </li>
      ))}
    </ol>
  );
}

function Questions() {
  const text = useText();
  return (
    <dl className="teachers-parts">
      {QUESTIONS.map((id) => (
        <div key={id}>
          <dt>{text(`teachers.questions.${id}.ask`)}</dt>
          <dd>{text(`teachers.questions.${id}.expect`)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Mistakes() {
  const example = findExample(DEFAULT_EXAMPLE_ID);
  return example && <MistakesIn example={example} />;
}

/** The guide is about that example, whatever network is set up. */
function MistakesIn({ example }: { readonly example: Example }) {
  const text = useText();
  const trace = traceOf(example.problem);
  const notation = useNotation(example, trace);
  const { structure } = trace;
  return (
    <ul className="teachers-parts">
      {MISTAKES.map(({ id, at, href }) => {
        const name = text(`diagnosis.${id}.name`);
        return (
          <li key={id}>
            <h4>{name}</h4>
            <p>{diagnosisExplanation(text, { id }, { figure: at, structure, notation })}</p>
            <p>
              <a href={href}>{text('teachers.seeStep', { name })}</a>
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function Homework() {
  const text = useText();
  return (
    <ul className="teachers-parts">
      {HOMEWORK.map(({ id, links }) => (
        <li key={id}>
          <p>{text(`teachers.homework.${id}`)}</p>
          <Links names={links} />
        </li>
      ))}
    </ul>
  );
}

function LeftOut() {
  const text = useText();
  return (
    <ul className="teachers-points">
      {LEFT_OUT.map((id) => (
        <li key={id}>{text(`teachers.leftOut.${id}`)}</li>
      ))}
    </ul>
  );
}
