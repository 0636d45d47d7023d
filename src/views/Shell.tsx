import { Suspense } from 'react';
import { Header } from '../components/chrome/Header';
import { Notices } from '../components/chrome/Notices';
import { useText, useTutor, useTutorState } from '../components/context';
import { Guard, SilentGuard } from '../components/fault/Guard';
import { Loaded } from '../components/fault/Loaded';
import { ViewGuard } from '../components/fault/ViewGuard';
import { closeKeySheet, useKeySheet } from '../components/keys/openKeySheet';
import { OfflineWatch } from '../components/offline/OfflineWatch';
import { currentExample } from '../state';
import './shell.css';
import { usePageKeys } from './usePageKeys';
import { usePairing } from './usePairing';
import { useTheme } from './useTheme';
import {
  BLANK,
  CLASS_VIEWS,
  EMBEDDED,
  KEY_SHEET,
  PRERENDERED_VIEW,
  VIEW_COMPONENTS,
} from './viewComponents';

/** What every view stands in: the header, the notices, and the view itself. */
export function Shell() {
  const text = useText();
  const tutor = useTutor();
  const view = useTutorState((state) => state.view);
  const layout = useTutorState((state) => state.layout);
  const isBlank = useTutorState(({ lecture }) => lecture.isBlank) && layout !== 'presenter';
  const example = useTutorState(currentExample);
  // One by one: the first edit shows the errors, which is a setting too, and draws nothing of this anew.
  const theme = useTutorState(({ settings }) => settings.theme);
  const characterKeys = useTutorState(({ settings }) => settings.characterKeys);
  const isSheetOpen = useKeySheet();
  useTheme(theme, layout);
  usePageKeys();
  usePairing(layout);
  const loading = <p className="view-loading">{text('view.loading')}</p>;
  const over = (
    <>
      {isSheetOpen && (
        <Loaded onClose={closeKeySheet}>
          <KEY_SHEET characterKeys={characterKeys} />
        </Loaded>
      )}
      {isBlank && (
        <Loaded onClose={() => tutor.lecture({ isBlank: false })}>
          <BLANK />
        </Loaded>
      )}
      <SilentGuard of={[]}>
        <OfflineWatch />
      </SilentGuard>
    </>
  );
  if (layout === 'projector' || layout === 'presenter') {
    const ClassView = CLASS_VIEWS[layout];
    return (
      <>
        <Notices />
        <ViewGuard>
          <Suspense fallback={loading}>
            <ClassView />
          </Suspense>
        </ViewGuard>
        {over}
      </>
    );
  }
  const View = VIEW_COMPONENTS[view];
  const shown =
    view === PRERENDERED_VIEW ? (
      // Outside any Suspense, as React hydrates what stands inside one in a single long task.
      <View />
    ) : (
      <Suspense fallback={loading}>
        <View />
      </Suspense>
    );
  if (layout === 'embed') {
    return (
      <ViewGuard>
        <Suspense fallback={loading}>
          <EMBEDDED>
            <ViewGuard>{shown}</ViewGuard>
          </EMBEDDED>
        </Suspense>
      </ViewGuard>
    );
  }
  return (
    <div className="page">
      <Guard of={[view, example]} className="header">
        <Header view={view} example={example} />
      </Guard>
      <Notices />
      <ViewGuard>{shown}</ViewGuard>
      {over}
    </div>
  );
}
