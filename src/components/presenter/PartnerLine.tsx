import { type Partner, PROJECTOR } from '../../state';
import { openWindow } from '../classroom/openPresenter';
import { useText, useTutor } from '../context';

/** Whether the window that the class sees is there, and the way to open it again. */
export function PartnerLine({ partner }: { readonly partner: Partner }) {
  const text = useText();
  const tutor = useTutor();
  const reopen = (): Promise<void> => openWindow(tutor, PROJECTOR);
  return (
    <div className={`partner partner--${partner}`}>
      <p role="status">{text(`presenter.${partner}`)}</p>
      {partner === 'gone' && (
        <button type="button" className="button" onClick={reopen}>
          {text('presenter.reopen')}
        </button>
      )}
    </div>
  );
}
