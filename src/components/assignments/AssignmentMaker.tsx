import { addressTo, formOfSheet, workOf } from '../../state';
import { useText, useTutorState } from '../context';
import { networkText } from '../networkText';
import { usePracticeChoice } from '../practice/usePracticeChoice';
import { problemTitle } from '../problemTitle';
import { LinkField } from '../share/LinkField';
import { pageLink } from '../share/pageLink';
import { fitsQrCode, QrCode } from '../share/QrCode';
import { reachOf } from '../share/reach';
import { AssignmentFields } from './AssignmentFields';
import { AssignmentPackages } from './AssignmentPackages';
import { AssignmentTerms } from './AssignmentTerms';
import '../share/share.css';
import './assignments.css';
import '../fields/options.css';
import './maker.css';

/** An assignment in the making: a few fields, the address that comes of them, and what its students will see. */
export function AssignmentMaker() {
  const text = useText();
  const making = usePracticeChoice();
  const state = useTutorState((whole) => whole);
  const { example, choice, lesson, problem } = making;
  const { assignment, part, asked } = choice;
  if (assignment === undefined) return null;
  const isFresh = assignment.codes !== undefined || choice.seed !== undefined;
  const work = workOf(state);
  const address = addressTo({
    view: 'practice',
    exampleId: example.id,
    ...(isFresh
      ? { network: work.problem }
      : { problem: work.problem, title: work.title, updates: work.updates }),
    isExact: true,
    settings: formOfSheet(state.settings),
    isInForm: true,
    query: state.query,
  });
  const link = pageLink(address);
  const reach = reachOf(window.location);
  const { structure } = lesson.trace;
  return (
    <>
      <p>
        {text('assign.lead', {
          title: problemTitle(text, example.id, isFresh ? undefined : work),
          network: networkText(text, problem),
        })}
      </p>
      <AssignmentFields making={making} assignment={assignment} />
      <section className="assignment-sees" aria-labelledby="assignment-sees">
        <h4 id="assignment-sees">{text('assign.sees')}</h4>
        <p className="assignment-name">{assignment.name}</p>
        <AssignmentTerms
          assignment={assignment}
          part={part}
          asked={asked}
          isFresh={isFresh}
          structure={structure}
          notation={lesson.notation}
        />
        <p>
          <a href={link} target="_blank" rel="noreferrer">
            {text('assign.open')}
          </a>
        </p>
      </section>
      <section className="assignment-address" aria-label={text('assign.address')}>
        <div className="share-words">
          {reach !== 'anyone' && <p className="share-warning">{text(`share.reach.${reach}`)}</p>}
          <LinkField link={link} />
        </div>
        {fitsQrCode(link) ? (
          <QrCode value={link} label={text('share.qr')} />
        ) : (
          <p className="share-no-code">{text('share.qrTooLong')}</p>
        )}
      </section>
      <AssignmentPackages
        title={assignment.name}
        address={address}
        showsMarks={assignment.marks.kind === 'always'}
      />
    </>
  );
}
