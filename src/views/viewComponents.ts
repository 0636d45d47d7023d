import { type ComponentType, lazy } from 'react';
import type { ViewId } from '../state';
import { loadMessages } from '../text';
import type { EmbeddedProps } from './Embedded';
import { StepView } from './StepView';

/** The view that stands in the page from the start, so it is not loaded on demand. */
export const PRERENDERED_VIEW: ViewId = 'step';

/** What draws each view. All but the prerendered one are loaded when asked for. */
export const VIEW_COMPONENTS: Readonly<Record<ViewId, ComponentType>> = {
  step: StepView,
  explore: onDemand(async () => (await import('./ExploreView')).ExploreView),
  practice: onDemand(async () => (await import('./PracticeView')).PracticeView),
  audit: onDemand(async () => (await import('./AuditView')).AuditView),
  export: onDemand(async () => (await import('./ExportView')).ExportView),
  worksheet: onDemand(async () => (await import('./WorksheetView')).WorksheetView),
  marking: onDemand(async () => (await import('./MarkingView')).MarkingView),
  teachers: onDemand(async () => (await import('./TeachersView')).TeachersView),
};

/** The step as it is laid out for a class: on the projector, and in the teacher's own window. */
export const CLASS_VIEWS: Readonly<Record<'projector' | 'presenter', ComponentType>> = {
  projector: onDemand(async () => (await import('./classViews')).ProjectorView),
  presenter: onDemand(async () => (await import('./classViews')).PresenterView),
};

/** What an embedded view stands in. */
export const EMBEDDED = onDemand<EmbeddedProps>(async () => (await import('./Embedded')).Embedded);

/** What may lie over any view. */
export const KEY_SHEET = onDemand(async () => (await import('./classViews')).KeySheet);
export const BLANK = onDemand(async () => (await import('./classViews')).BlankScreen);

/** A view that is loaded, with its words, when it is first shown. */
function onDemand<P>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  return lazy(async () => {
    const [view] = await Promise.all([load(), loadMessages()]);
    return { default: view };
  });
}
