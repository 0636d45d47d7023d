import { VIEWS, type ViewId } from '../../state';

/** Where the header offers a view: in its row, or in one of the two groups of the list behind 'More'. */
export type ViewPlace = 'row' | 'learn' | 'teach';

const PLACES: Readonly<Record<ViewId, ViewPlace>> = {
  step: 'row',
  explore: 'row',
  practice: 'row',
  notebook: 'learn',
  audit: 'learn',
  problems: 'learn',
  export: 'learn',
  worksheet: 'teach',
  marking: 'teach',
  teachers: 'teach',
};

/** The views of one place, in the order in which they are offered. */
export const viewsAt = (place: ViewPlace): readonly ViewId[] =>
  VIEWS.filter((id) => PLACES[id] === place);
