import { updatesOf } from '../../../engine/training';
import { progressOf, type RunsState } from '../../../state';
import { useText } from '../../context';

export interface RunsProgressProps {
  readonly state: RunsState;
  readonly isStale: boolean;
}

/** How far the runs are, and whether they are of what is set now: shown, and said without haste. */
export function RunsProgress({ state, isStale }: RunsProgressProps) {
  const text = useText();
  const { phase, setup, runs } = state;
  const percent = Math.floor(100 * progressOf(state));
  const made = runs.reduce((sum, { record }) => sum + updatesOf(record), 0);
  return (
    <div className="runs-progress">
      {phase === 'running' && (
        <p className="runs-bar">
          <progress max={100} value={percent} aria-label={text('updates.progress')} />
          <span aria-hidden="true">{text('updates.percent', { percent })}</span>
        </p>
      )}
      <p role="status">
        {setup === undefined || phase === 'empty'
          ? text('updates.empty')
          : phase === 'failed'
            ? text('updates.progress.failed')
            : text(`updates.progress.${phase}`, { runs: runs.length, count: setup.count, made })}
      </p>
      {isStale && <p className="runs-stale">{text('updates.stale')}</p>}
    </div>
  );
}
