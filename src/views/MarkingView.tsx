import { useTutorState } from '../components/context';
import { ClassPage } from '../components/marking/ClassPage';
import { StudentPage } from '../components/marking/StudentPage';

/** Marking by link: the work that the address holds or, where it holds none, a class's list of links. */
export function MarkingView() {
  const { work, name } = useTutorState(({ query }) => query);
  const exampleId = useTutorState((state) => state.exampleId);
  return (
    <main id="content" tabIndex={-1} className="marking-view">
      {work === undefined ? (
        <ClassPage />
      ) : (
        <StudentPage
          work={work}
          name={name ?? ''}
          classAddress={`#/marking?example=${exampleId}`}
        />
      )}
    </main>
  );
}
