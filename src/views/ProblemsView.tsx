import { useText, useTutor, useTutorState } from '../components/context';
import {
  found,
  readFind,
  traitsOf,
  valuesOf,
  writeFind,
} from '../components/problems/findProblems';
import { ProblemCard } from '../components/problems/ProblemCard';
import '../components/problems/problems.css';
import { Choice } from '../components/setup/Choice';
import { LIBRARY } from '../library';

const PROBLEMS = [...LIBRARY].sort((a, b) => a.source.title.localeCompare(b.source.title));
const TRAITS = traitsOf(PROBLEMS);

/** The problems that others have published: to be found by what they are like, and opened as they were written. */
export function ProblemsView() {
  const text = useText();
  const tutor = useTutor();
  const find = useTutorState((state) => state.query.find) ?? '';
  const values = readFind(find, TRAITS, PROBLEMS);
  const problems = found(PROBLEMS, TRAITS, values);
  const look = (next: readonly (string | undefined)[]): void => {
    const written = writeFind(next);
    tutor.show('problems', written === '' ? {} : { find: written });
  };
  return (
    <main id="content" className="problems" tabIndex={-1}>
      <h2>{text('view.problems')}</h2>
      <p className="problems-lead">{text('problems.lead')}</p>
      <div className="problems-find">
        {TRAITS.map((trait, i) => (
          <Choice
            key={trait.label}
            label={text(trait.label)}
            value={values[i] ?? ''}
            options={[
              { value: '', label: text('problems.any') },
              ...valuesOf(trait, PROBLEMS).map((value) => ({
                value,
                label: trait.name(text, value),
              })),
            ]}
            onChange={(value) => look(values.map((old, k) => (k === i ? value || undefined : old)))}
          />
        ))}
      </div>
      <p role="status">{text('problems.count', { count: problems.length })}</p>
      {problems.length === 0 && (
        <p>
          {text('problems.none')}{' '}
          <button type="button" className="button" onClick={() => look([])}>
            {text('problems.all')}
          </button>
        </p>
      )}
      <ul className="problems-list">
        {problems.map((one) => (
          <ProblemCard key={one.id} one={one} />
        ))}
      </ul>
    </main>
  );
}
