import { useLayoutEffect, useRef } from 'react';
import { useTutorState } from '../components/context';
import { usePointScheme, useSchemeOfAddress } from '../components/gradebook/usePointScheme';
import { ClassPage } from '../components/marking/ClassPage';
import { StudentPage } from '../components/marking/StudentPage';
import { addressTo } from '../state';
import { schemeTexts } from '../state/gradebook/scheme';
import './printed.css';

/** Marking by link: the work that the address holds or, where it holds none, a class's list of links. */
export function MarkingView() {
  const { work, name } = useTutorState(({ query }) => query);
  const exampleId = useTutorState((state) => state.exampleId);
  const scheme = usePointScheme();
  useSchemeOfAddress();
  const student = useFocusAcross(work === undefined ? undefined : `${name} ${work}`);
  return (
    <main id="content" tabIndex={-1} ref={student} className="marking-view printed">
      {/* Only hidden, so that its order and what was typed are there when the teacher comes back. */}
      <div className="marking-page" hidden={work !== undefined}>
        <ClassPage />
      </div>
      {work !== undefined && (
        <div className="marking-page">
          <StudentPage
            work={work}
            name={name ?? ''}
            classAddress={addressTo({ view: 'marking', exampleId, query: schemeTexts(scheme) })}
          />
        </div>
      )}
    </main>
  );
}

/**
 * Takes the focus along between the class and its students: to a student's heading, and back to where it was.
 * The page as it is first opened keeps the focus where the browser has it.
 */
function useFocusAcross(student: string | undefined) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(student);
  const left = useRef<Element>(null);
  useLayoutEffect(() => {
    if (before.current === student) return;
    // A browser takes the focus from what is hidden only after this.
    if (before.current === undefined) left.current = document.activeElement;
    before.current = student;
    const heading = main.current?.querySelector<HTMLElement>('.marking-page:not([hidden]) h2');
    const back = student === undefined ? left.current : null;
    const isThere = back instanceof HTMLElement && main.current?.contains(back);
    (isThere ? back : heading)?.focus();
  }, [student]);
  return main;
}
