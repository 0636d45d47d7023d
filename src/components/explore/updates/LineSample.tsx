import { dashOf } from './dashes';

/** A piece of a run's line, as the picture draws it. */
export function LineSample({ run }: { readonly run: number }) {
  return (
    <svg className="line-sample" viewBox="0 0 48 12" aria-hidden="true">
      <line x1={1} x2={47} y1={6} y2={6} className="run-line" strokeDasharray={dashOf(run)} />
    </svg>
  );
}
