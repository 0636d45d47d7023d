import { memo } from 'react';
import { addressTo } from '../../state';
import { useText, useTutor } from '../context';

const RUNS = [10, 100, 1000, 10_000] as const;

export interface ErrorActionsProps {
  readonly exampleId: string;
  /** How many updates have been made. */
  readonly updates: number;
  /** Whether the next cannot be: a number would be too large. */
  readonly isBlocked: boolean;
  /** Whether there is a run to look at. */
  readonly hasRun: boolean;
}

/** Making updates, one or many. An edit draws none of it anew. */
export const ErrorActions = memo(function ErrorActions(props: ErrorActionsProps) {
  const { exampleId, updates, isBlocked, hasRun } = props;
  const text = useText();
  const tutor = useTutor();
  return (
    <div className="error-actions">
      <p className="error-counter">{text('error.update', { number: updates + 1 })}</p>
      <button
        type="button"
        className="button"
        disabled={isBlocked}
        onClick={() => tutor.applyUpdates(1)}
      >
        {text('error.apply')}
      </button>
      <details className="error-more">
        <summary>{text('error.more')}</summary>
        <fieldset className="error-runs">
          <legend>{text('error.run')}</legend>
          {RUNS.map((count) => (
            <button
              key={count}
              type="button"
              className="button"
              disabled={isBlocked}
              aria-label={text('error.runMany', { count })}
              onClick={() => tutor.applyUpdates(count)}
            >
              {text('error.runCount', { count })}
            </button>
          ))}
        </fieldset>
      </details>
      {hasRun && (
        <a
          className="error-longer"
          href={addressTo({ view: 'explore', exampleId, query: { plot: 'updates' } })}
        >
          {text('error.longer')}
        </a>
      )}
    </div>
  );
});
