import type { ReactNode } from 'react';
import { DEFAULT_EXAMPLE_ID, type Example, findExample } from '../../examples';
import { traceOf } from '../../state';
import type { MessageKey } from '../../text';
import { useText } from '../context';
import { diagnosisExplanation } from '../diagnosisWords';
import { useNotation } from '../lesson';
import { askKey, expectKey, QUESTIONS } from './classQuestions';
import { ExitTicket } from './ExitTicket';
import {
  GOALS,
  type GuideSection,
  HOMEWORK,
  LEFT_OUT,
  MISTAKES,
  NEEDED,
  PREPARATION,
} from './guide';
import { LessonPlan } from './LessonPlan';
import { Links } from './Links';

/** What stands in each section of the guide. */
export const SECTION_BODIES: Readonly<Record<GuideSection, () => ReactNode>> = {
  goals: () => <Points keys={GOALS.map((id) => `teachers.goals.${id}` as const)} />,
  needed: () => <Points keys={NEEDED.map((id) => `teachers.needed.${id}` as const)} />,
  preparation: () => (
    <Points keys={PREPARATION.map((id) => `teachers.preparation.${id}` as const)} />
  ),
  lesson: LessonPlan,
  questions: Questions,
  mistakes: Mistakes,
  exit: Exit,
  homework: Homework,
  leftOut: () => <Points keys={LEFT_OUT.map((id) => `teachers.leftOut.${id}` as const)} />,
};

function Points({ keys }: { readonly keys: readonly MessageKey[] }) {
  const text = useText();
  return (
    <ul className="teachers-points">
      {keys.map((key) => (
        <li key={key}>{text(key)}</li>
      ))}
    </ul>
  );
}

function Questions() {
  const text = useText();
  return (
    <dl className="teachers-parts">
      {QUESTIONS.map(({ id }) => (
        <div key={id}>
          <dt>{text(askKey(id))}</dt>
          <dd>{text(expectKey(id))}</dd>
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

/** The ticket with the lesson's own numbers. */
function Exit() {
  const text = useText();
  const example = findExample(DEFAULT_EXAMPLE_ID);
  return (
    example && (
      <>
        <p>{text('teachers.exit.lead')}</p>
        <ExitIn example={example} />
      </>
    )
  );
}

function ExitIn({ example }: { readonly example: Example }) {
  const trace = traceOf(example.problem);
  return <ExitTicket trace={trace} notation={useNotation(example, trace)} />;
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
