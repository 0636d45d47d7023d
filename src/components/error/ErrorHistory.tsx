import { TOTAL_ERROR } from '../../engine';
import { useText } from '../context';
import { Loaded } from '../fault/Loaded';
import { onDemand } from '../fault/onDemand';
import { isErrorShown } from '../isKnown';
import type { Lesson } from '../lesson';
import { ErrorActions } from './ErrorActions';

/** Loaded with what comes after the first step: the first edit draws it. */
export const ErrorPicture = onDemand(async () => (await import('./ErrorPicture')).ErrorPicture);

/** Making updates, and how the error has gone: over the last run of updates or, where there was none, over the last edits. */
export function ErrorHistory({ lesson }: { readonly lesson: Lesson }) {
  const text = useText();
  const { work, trace, notation } = lesson;
  const { trail, curve, updates } = work;
  const isBlocked = [...trace.quantities.values()].some(
    ({ kind, overflow }) => kind === 'update' && overflow !== undefined,
  );
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
