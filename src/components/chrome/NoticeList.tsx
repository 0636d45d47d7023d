import type { Notice } from '../../state';
import { useText, useTutor } from '../context';
import { keyboardScrollable } from '../keyboardScrollable';

/** What there is to tell, and the way to be rid of it. */
export function NoticeList({ notices }: { readonly notices: readonly Notice[] }) {
  const text = useText();
  const tutor = useTutor();
  return (
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
  );
}

function noticeText(notice: Notice, text: ReturnType<typeof useText>): string {
  const { kind, ...values } = notice;
  return text(`notice.${kind}`, values);
}
