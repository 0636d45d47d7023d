import type { Notice } from '../../state';
import { useText, useTutor, useTutorState } from '../context';
import { keyboardScrollable } from '../keyboardScrollable';
import './notices.css';

/** Notices to the learner, shown once: a bad address, a storage that is full. */
export function Notices() {
  const text = useText();
  const tutor = useTutor();
  const notices = useTutorState((state) => state.notices);
  return (
    <div role="alert" className="notices">
      {notices.length > 0 && (
        <div className="notices-box">
          <ul ref={keyboardScrollable}>
            {notices.map((notice) => (
              <li key={JSON.stringify(notice)}>{noticeText(notice, text)}</li>
            ))}
          </ul>
          <button type="button" className="button" onClick={tutor.dismissNotices}>
            {text('notice.dismiss')}
          </button>
        </div>
      )}
    </div>
  );
}

function noticeText(notice: Notice, text: ReturnType<typeof useText>): string {
  const { kind, ...values } = notice;
  return text(`notice.${kind}`, values);
}
