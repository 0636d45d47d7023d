import { TOTAL_ERROR } from '../../engine';
import { addressTo } from '../../state';
import { useText, useTutor } from '../context';
import { Loaded } from '../fault/Loaded';
import { onDemand } from '../fault/onDemand';
import { isErrorShown } from '../isKnown';
import type { Lesson } from '../lesson';

/** Loaded when there is something to draw. */
const ErrorPicture = onDemand(async () => (await import('./ErrorPicture')).ErrorPicture);

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
  return (
    <section className="error-history" aria-label={text('error.update', { number: updates + 1 })}>
      <div className="error-actions">
        <p className="error-counter">{text('error.update', { number: updates + 1 })}</p>
        <button
          type="button"
          className="button"
          disabled={blocked}
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
                disabled={blocked}
                aria-label={text('error.runMany', { count })}
                onClick={() => tutor.applyUpdates(count)}
              >
                {text('error.runCount', { count })}
              </button>
            ))}
          </fieldset>
        </details>
        {curve.length > 1 && (
          <a
            className="error-longer"
            href={addressTo({
              view: 'explore',
              exampleId: lesson.example.id,
              query: { plot: 'updates' },
            })}
          >
            {text('error.longer')}
          </a>
        )}
      </div>
      {trace.structure.midway && <p className="error-midway">{text('midway.once')}</p>}
      <div className="error-picture">
        {isErrorShown(lesson, TOTAL_ERROR) && (curve.length > 1 || trail.length > 1) ? (
          <Loaded of={[work]}>
            <ErrorPicture work={work} style={notation.style} />
          </Loaded>
        ) : (
          <p className="error-empty">{text('error.trailEmpty')}</p>
        )}
      </div>
    </section>
  );
}
