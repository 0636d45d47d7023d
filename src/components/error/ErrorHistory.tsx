import { numberText } from '../../notation';
import { useText, useTutor } from '../context';
import type { Lesson } from '../lesson';
import { ErrorCurve } from './ErrorCurve';
import { Sparkline } from './Sparkline';

const RUNS = [10, 100, 1000, 10_000] as const;

/** Making updates, and how the error has gone: over the last edits, or over a run of updates. */
export function ErrorHistory({ lesson }: { readonly lesson: Lesson }) {
  const text = useText();
  const tutor = useTutor();
  const { work, trace, notation } = lesson;
  const { trail, curve, updates } = work;
  const blocked = [...trace.quantities.values()].some(
    ({ kind, overflow }) => kind === 'update' && overflow !== undefined,
  );
  const shown = (value: number | undefined): string => numberText(value ?? 0, notation.style);
  return (
    <section className="error-history" aria-label={text('error.update', { number: updates + 1 })}>
      <div className="error-actions">
        <p className="error-counter">{text('error.update', { number: updates + 1 })}</p>
        <button
          type="button"
          className="button button--main"
          disabled={blocked}
          onClick={() => tutor.applyUpdates(1)}
        >
          {text('error.apply')}
        </button>
        <fieldset className="error-runs">
          <legend>{text('error.run')}</legend>
          {RUNS.map((count) => (
            <button
              key={count}
              type="button"
              className="button"
              disabled={blocked}
              aria-label={text('error.runMany', { count })}
              onClick={() => tutor.applyUpdates(count)}
            >
              {text('error.runCount', { count })}
            </button>
          ))}
        </fieldset>
      </div>
      <div className="error-picture">
        {curve.length > 1 ? (
          <ErrorCurve points={curve} style={notation.style} />
        ) : trail.length > 1 ? (
          <figure className="error-trail">
            <Sparkline
              values={trail}
              label={text('error.trail', {
                count: trail.length - 1,
                first: shown(trail[0]),
                last: shown(trail.at(-1)),
              })}
            />
            <figcaption>{text('error.trailTitle')}</figcaption>
          </figure>
        ) : (
          <p className="error-empty">{text('error.trailEmpty')}</p>
        )}
      </div>
    </section>
  );
}
