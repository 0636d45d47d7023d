import { type NumberStyle, numberText } from '../../notation';
import type { Work } from '../../state';
import { useText } from '../context';
import { Loaded } from '../fault/Loaded';
import { onDemand } from '../fault/onDemand';
import { Sparkline } from './Sparkline';

/** Loaded when a run has been made: an edit needs none of D3. */
const ErrorCurve = onDemand(async () => (await import('./ErrorCurve')).ErrorCurve);

export interface ErrorPictureProps {
  readonly work: Work;
  readonly style: NumberStyle;
}

/** How the error has gone: over the last run of updates or, where there was none, over the last edits. */
export function ErrorPicture({ work, style }: ErrorPictureProps) {
  const text = useText();
  const { curve, trail } = work;
  const shown = (value: number | undefined): string => numberText(value ?? 0, style);
  if (curve.length > 1) {
    return (
      <Loaded of={[work]}>
        <ErrorCurve points={curve} style={style} />
      </Loaded>
    );
  }
  return (
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
  );
}
