import type { Assignment } from '../../state';
import { AssignmentTerms } from '../assignments/AssignmentTerms';
import { CodeForm } from '../assignments/CodeForm';
import '../assignments/assignments.css';
import { useText } from '../context';
import type { Practice } from './usePractice';

export interface AssignmentPanelProps {
  readonly practice: Practice;
  readonly assignment: Assignment;
}

/** In the place of one's own choice: what the assignment asks for, and how much of it is left. */
export function AssignmentPanel({ practice, assignment }: AssignmentPanelProps) {
  const text = useText();
  const { trace, notation, part, asked, seed, ids, sheet, isOpen, withCode } = practice;
  const { codes } = assignment;
  const left = ids.filter((id) => sheet.texts[id] === undefined).length;
  return (
    <section className="assignment-panel" aria-label={text('assign.what')}>
      <AssignmentTerms
        assignment={assignment}
        part={part}
        asked={asked}
        isFresh={seed !== undefined}
        structure={trace.structure}
        notation={notation}
      />
      {codes?.code !== undefined && (
        <p className="assignment-own">
          {text('assign.ownCode', { code: codes.code })}{' '}
          <button type="button" className="text-link" onClick={() => withCode(undefined)}>
            {text('assign.otherCode')}
          </button>
        </p>
      )}
      {isOpen ? (
        <p className="assignment-left">{text('assign.left', { left, all: ids.length })}</p>
      ) : (
        <CodeForm onCode={withCode} />
      )}
    </section>
  );
}
