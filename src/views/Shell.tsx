import { Header } from '../components/chrome/Header';
import { Notices } from '../components/chrome/Notices';
import { useText, useTutorState } from '../components/context';
import { useKeySheet } from '../components/keys/openKeySheet';
import { Loaded } from '../components/Loaded';
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

/** What every view stands in: the header, what the learner has to be told, and the view itself. */
export function Shell() {
  const text = useText();
  const view = useTutorState((state) => state.view);
  const layout = useTutorState((state) => state.layout);
  const isBlank = useTutorState(({ lecture }) => lecture.isBlank) && layout !== 'presenter';
  const example = useTutorState(currentExample);
  const settings = useTutorState((state) => state.settings);
  const isSheetOpen = useKeySheet();
  useTheme(settings.theme, layout);
  usePageKeys();
  usePairing(layout);
  const loading = <p className="view-loading">{text('view.loading')}</p>;
  const over = (
    <Loaded of={`${isSheetOpen} ${isBlank}`}>
      {isSheetOpen && <KEY_SHEET characterKeys={settings.characterKeys} />}
      {isBlank && <BLANK />}
      <OfflineWatch />
    </Loaded>
  );
  if (layout === 'projector' || layout === 'presenter') {
    const ClassView = CLASS_VIEWS[layout];
    return (
      <>
        <Notices />
        <Loaded waiting={loading} of={layout}>
          <ClassView />
        </Loaded>
        {over}
      </>
    );
  }
  const View = VIEW_COMPONENTS[view];
  if (layout === 'embed') {
    return (
      <Loaded waiting={loading} of={view}>
        <EMBEDDED>
          <View />
        </EMBEDDED>
      </Loaded>
    );
  }
  return (
    <div className="page">
      <Header view={view} example={example} settings={settings} />
      <Notices />
      {view === PRERENDERED_VIEW ? (
        // Outside any boundary, as React hydrates what stands inside one in a single long task.
        <View />
      ) : (
        <Loaded waiting={loading} of={view}>
          <View />
        </Loaded>
      )}
      {over}
    </div>
  );
}
