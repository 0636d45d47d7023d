import { type ComponentType, lazy } from 'react';
import type { ViewId } from '../state';
import { StepView } from './StepView';

/** What draws each view. The step view is in the page from the start; the others are loaded when asked for. */
export const VIEW_COMPONENTS: Readonly<Record<ViewId, ComponentType>> = {
  step: StepView,
  practice: lazy(async () => ({ default: (await import('./PracticeView')).PracticeView })),
  audit: lazy(async () => ({ default: (await import('./AuditView')).AuditView })),
  worksheet: lazy(async () => ({ default: (await import('./WorksheetView')).WorksheetView })),
  marking: lazy(async () => ({ default: (await import('./MarkingView')).MarkingView })),
};
