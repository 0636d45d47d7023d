import { TOTAL_ERROR } from '../../engine';
import { useText } from '../context';
import { Loaded } from '../fault/Loaded';
import { onDemand } from '../fault/onDemand';
import { isErrorShown } from '../isKnown';
import type { Lesson } from '../lesson';
import { ErrorActions } from './ErrorActions';

/** Loaded with the first edit. */
const ErrorTrail = onDemand(async () => (await import('./ErrorTrail')).ErrorTrail);

/** Loaded when a run has been made. */
const ErrorCurve = onDemand(async () => (await import('./ErrorCurve')).ErrorCurve);

/** Making updates, and how the error has gone: over the last run of updates or, where there was none, over the last edits. */
export function ErrorHistory({ lesson }: { readonly lesson: Lesson }) {
  const text = useText();
  const { work, trace, notation } = lesson;
  const { trail, curve, updates } = work;
  const isBlocked = [...trace.quantities.values()].some(
    ({ kind, overflow }) => kind === 'update' && overflow !== undefined,
  );
  const isShown = isErrorShown(lesson, TOTAL_ERROR);
  return (
    <section className="error-history" aria-label={text('error.update', { number: updates + 1 })}>
      <ErrorActions
        exampleId={lesson.example.id}
        updates={updates}
        isBlocked={isBlocked}
        hasRun={curve.length > 1}
      />
      {trace.structure.midway && <p className="error-midway">{text('midway.once')}</p>}
      <div className="error-picture">
        {isShown && curve.length > 1 ? (
          <Loaded of={[work]}>
            <ErrorCurve points={curve} style={notation.style} />
          </Loaded>
        ) : isShown && trail.length > 1 ? (
          <Loaded of={[work]}>
            <ErrorTrail trail={trail} style={notation.style} />
          </Loaded>
        ) : (
          <p className="error-empty">{text('error.trailEmpty')}</p>
        )}
      </div>
    </section>
  );
}
