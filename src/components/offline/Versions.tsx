import { useEffect, useState } from 'react';
import { loadMessages } from '../../text';
import { useText, useTutorState } from '../context';
import './versions.css';
import { type NewVersion, watchVersions } from './watchVersions';

/** Tells of a new version of the page, once it is there; the learner decides when it is taken. */
export function Versions() {
  const text = useText();
  // Nothing comes over the diagram that a class looks at.
  const isShown = useTutorState(({ layout }) => layout === 'page');
  const [version, setVersion] = useState<NewVersion>();
  useEffect(
    () =>
      watchVersions(async (ready) => {
        await loadMessages();
        setVersion(ready);
      }),
    [],
  );
  return (
    <div role="status" className="new-version">
      {version && isShown && (
        <div className="new-version-box">
          <p>{text('offline.newVersion')}</p>
          <button type="button" className="button button--main" onClick={version.take}>
            {text('offline.take')}
          </button>
          <button type="button" className="button" onClick={() => setVersion(undefined)}>
            {text('offline.later')}
          </button>
        </div>
      )}
    </div>
  );
}
