import type { ReactNode } from 'react';
import { DEFAULT_EXAMPLE_ID, type Example, findExample } from '../../examples';
import { traceOf } from '../../state';
import type { Translate } from '../../text';
import { useText } from '../context';
import { diagnosisExplanation } from '../diagnosisWords';
import { useNotation } from '../lesson';
import { QUESTIONS } from './classQuestions';
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
  goals: () => <Points ids={GOALS} say={(text, id) => text(`teachers.goals.${id}`)} />,
  needed: () => <Points ids={NEEDED} say={(text, id) => text(`teachers.needed.${id}`)} />,
  preparation: () => (
    <Points ids={PREPARATION} say={(text, id) => text(`teachers.preparation.${id}`)} />
  ),
  lesson: LessonPlan,
  questions: Questions,
  mistakes: Mistakes,
  exit: Exit,
  homework: Homework,
  leftOut: () => <Points ids={LEFT_OUT} say={(text, id) => text(`teachers.leftOut.${id}`)} />,
};

interface PointsProps<Id extends string> {
  readonly ids: readonly Id[];
  readonly say: (text: Translate, id: Id) => string;
}

function Points<Id extends string>({ ids, say }: PointsProps<Id>) {
  const text = useText();
  return (
    <ul className="teachers-points">
      {ids.map((id) => (
        <li key={id}>{say(text, id)}</li>
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
