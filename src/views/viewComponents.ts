import type { ComponentType } from 'react';
import { onDemandWithWords } from '../components/fault/onDemand';
import { loadTypesetting } from '../components/formula/typesetting';
import { loadGivenMidway, type ViewId } from '../state';
import type { EmbeddedProps } from './Embedded';
import { StepView } from './StepView';

/** The view that stands in the page from the start, so it is not loaded on demand. */
export const PRERENDERED_VIEW: ViewId = 'step';

const loadOwnNames = async () => (await import('./followSettings')).loadOwnNames();

/** A view that comes with its formulas: some are made as large as there is room for, when they are first drawn. */
const withFormulas = (load: () => Promise<ComponentType>) =>
  onDemandWithWords(async () => (await Promise.all([load(), loadTypesetting()]))[0]);

/** A view whose sheets and links may have numbers given midway, and names of their own, though what is in the tutor has none. */
const withMidway = (load: () => Promise<ComponentType>) =>
  withFormulas(async () => (await Promise.all([load(), loadGivenMidway(), loadOwnNames()]))[0]);

/** What draws each view. All but the prerendered one are loaded when asked for. */
export const VIEW_COMPONENTS: Readonly<Record<ViewId, ComponentType>> = {
  step: StepView,
  explore: withFormulas(async () => (await import('./ExploreView')).ExploreView),
  practice: withMidway(async () => (await import('./PracticeView')).PracticeView),
  notebook: withFormulas(async () => (await import('./readingViews')).NotebookView),
  audit: withMidway(async () => (await import('./readingViews')).AuditView),
  problems: withMidway(async () => (await import('./readingViews')).ProblemsView),
  export: withMidway(async () => (await import('./ExportView')).ExportView),
  worksheet: withMidway(async () => (await import('./WorksheetView')).WorksheetView),
  marking: withMidway(async () => (await import('./MarkingView')).MarkingView),
  teachers: withFormulas(async () => (await import('./readingViews')).TeachersView),
};

/** The step as it is laid out for a class: on the projector, and in the teacher's own window. */
export const CLASS_VIEWS: Readonly<Record<'projector' | 'presenter', ComponentType>> = {
  projector: withFormulas(async () => (await import('./classViews')).ProjectorView),
  presenter: withFormulas(async () => (await import('./classViews')).PresenterView),
};

/** What an embedded view stands in. */
export const EMBEDDED = onDemandWithWords<EmbeddedProps>(
  async () => (await import('./Embedded')).Embedded,
);

/** What may lie over any view. */
export const KEY_SHEET = onDemandWithWords(async () => (await import('./classViews')).KeySheet);
export const BLANK = onDemandWithWords(async () => (await import('./classViews')).BlankScreen);
