import { useTutorState } from '../context';
import { Loaded } from '../fault/Loaded';
import { onDemandWithWords } from '../fault/onDemand';
import './notices.css';

const NoticeList = onDemandWithWords(async () => (await import('./NoticeList')).NoticeList);

/** Notices to the learner, shown once: a bad address, a storage that is full. Most visits have none, so they are loaded then. */
export function Notices() {
  const notices = useTutorState((state) => state.notices);
  return (
    <div role="alert" className="notices">
      {notices.length > 0 && (
        <Loaded of={[notices]}>
          <NoticeList notices={notices} />
        </Loaded>
      )}
    </div>
  );
}
