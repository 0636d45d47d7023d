import { Suspense } from 'react';
import { Header } from '../components/chrome/Header';
import { Notices } from '../components/chrome/Notices';
import { useText, useTutorState } from '../components/context';
import { OfflineWatch } from '../components/offline/OfflineWatch';
import { currentExample } from '../state';
import './shell.css';
import { useTheme } from './useTheme';
import { PRERENDERED_VIEW, VIEW_COMPONENTS } from './views';

/** What every view stands in: the header, what the learner has to be told, and the view itself. */
export function Shell() {
  const text = useText();
  const view = useTutorState((state) => state.view);
  const example = useTutorState(currentExample);
  const settings = useTutorState((state) => state.settings);
  useTheme(settings.theme);
  const View = VIEW_COMPONENTS[view];
  return (
    <div className="page">
      <Header view={view} example={example} settings={settings} />
      <Notices />
      {view === PRERENDERED_VIEW ? (
        // Outside any boundary, as React hydrates what stands inside one in a single long task.
        <View />
      ) : (
        <Suspense fallback={<p className="view-loading">{text('view.loading')}</p>}>
          <View />
        </Suspense>
      )}
      <OfflineWatch />
    </div>
  );
}
