import { useText } from '../context';
import { ClassProgress } from './ClassProgress';
import { ClassResults } from './ClassResults';
import { ListInput } from './ListInput';
import { useClassMarks } from './useClassMarks';
import './class.css';
import './marking.css';
import { sentences } from '../lists';

/** A class's links: the list to bring, how far the marking is, and the marks. */
export function ClassPage() {
  const text = useText();
  const marks = useClassMarks();
  return (
    <>
      <div className="marking-head">
        <h2 tabIndex={-1}>{text('markingView.title')}</h2>
      </div>
      <p className="marking-intro">
        {sentences(text, [text('markingView.intro'), text('markingView.private')])}
      </p>
      <ListInput />
      <ClassProgress marks={marks} />
      {marks.rows.length > 0 && <ClassResults marks={marks} />}
    </>
  );
}
