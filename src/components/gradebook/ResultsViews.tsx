import { useText } from '../context';

/** What of the marks of a class is looked at. */
export const RESULTS_VIEWS = ['students', 'mistakes', 'quantities', 'feedback'] as const;
export type ResultsView = (typeof RESULTS_VIEWS)[number];

export interface ResultsViewsProps {
  readonly view: ResultsView;
  readonly onView: (view: ResultsView) => void;
  /** Whether the marking still goes on: then there are students alone to look at. */
  readonly isWaiting: boolean;
}

/** The ways to look at the marks of a class. */
export function ResultsViews({ view, onView, isWaiting }: ResultsViewsProps) {
  const text = useText();
  return (
    <fieldset className="results-views">
      <legend className="visually-hidden">{text('gradebook.view')}</legend>
      {RESULTS_VIEWS.map((id) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === view}
          disabled={isWaiting && id !== 'students'}
          onClick={() => onView(id)}
        >
          {text(`gradebook.view.${id}`)}
        </button>
      ))}
    </fieldset>
  );
}
