import type { Partner } from '../../state';
import { loadPair } from '../classroom/openPresenter';
import { useText, useTutor } from '../context';

/** Whether the window that the class sees is there, and the way to open it again. */
export function PartnerLine({ partner }: { readonly partner: Partner }) {
  const text = useText();
  const tutor = useTutor();
  const reopen = async (): Promise<void> => {
    const { openProjectorWindow } = await loadPair();
    openProjectorWindow(tutor, window);
  };
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
