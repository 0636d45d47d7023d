import { DEFAULT_EXAMPLE_ID, findExample } from '../../examples';
import { traceOf, updateFormOf } from '../../state';
import { useText } from '../context';
import { Disclosure } from '../derivation/Disclosure';
import type { Lesson } from '../lesson';
import { questionAt } from '../teachers/classQuestions';

/** The teacher's page has questions about the network that it is about, whatever numbers that has now. */
function isAsInGuide({ example, trace, settings }: Lesson): boolean {
  const classic = findExample(DEFAULT_EXAMPLE_ID);
  if (classic === undefined || example.id !== classic.id) return false;
  return traceOf(classic.problem, updateFormOf(settings)).structure === trace.structure;
}

/** What to ask the class at this step, with the answer to expect one press away. */
export function AskClass({ lesson }: { readonly lesson: Lesson }) {
  const text = useText();
  const question = isAsInGuide(lesson) ? questionAt(lesson.place.at) : undefined;
  return (
    question && (
      <aside className="presenter-ask">
        <p>
          <strong>{text('presenter.ask')}</strong> {text(`teachers.questions.${question}.ask`)}
        </p>
        <Disclosure key={question} summary={text('presenter.expect')}>
          {() => <p>{text(`teachers.questions.${question}.expect`)}</p>}
        </Disclosure>
      </aside>
    )
  );
}
