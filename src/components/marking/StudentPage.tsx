import { useMemo } from 'react';
import { readWork } from '../../state';
import { useText } from '../context';
import { ComplaintList } from './ComplaintList';
import { StudentMarks } from './StudentMarks';
import { useClassMarks } from './useClassMarks';

export interface StudentPageProps {
  /** As they stand in the address. */
  readonly work: string;
  readonly name: string;
  /** Where the class's list is. */
  readonly classAddress: string;
}

/** One student's work, opened by a link: what of it cannot be read, and the marks. */
export function StudentPage({ work: written, name, classAddress }: StudentPageProps) {
  const text = useText();
  const hasClass = useClassMarks().rows.length > 0;
  const { work, complaints } = useMemo(() => readWork(written, name), [written, name]);
  return (
    <>
      <div className="marking-head">
        <h2 tabIndex={-1}>
          {work === undefined || work.name === '' ? (
            text('markingView.someone')
          ) : (
            <bdi>{text('markingView.of', { name: work.name })}</bdi>
          )}
        </h2>
        <a className="button" href={classAddress}>
          {text(hasClass ? 'markingView.backToClass' : 'markingView.toClass')}
        </a>
      </div>
      {work === undefined && <p>{text('markingView.notMarked')}</p>}
      <ComplaintList complaints={complaints} />
      {work !== undefined && <StudentMarks work={work} />}
    </>
  );
}
