import { type NumberStyle, numberText } from '../../notation';
import type { Work } from '../../state';
import { useText } from '../context';
import { ErrorCurve } from './ErrorCurve';
import { Sparkline } from './Sparkline';

export interface ErrorPictureProps {
  readonly work: Work;
  readonly style: NumberStyle;
}

/** How the error has gone: over the last run of updates or, where there was none, over the last edits. */
export function ErrorPicture({ work: { curve, trail }, style }: ErrorPictureProps) {
  const text = useText();
  const shown = (value: number | undefined): string => numberText(value ?? 0, style);
  if (curve.length > 1) return <ErrorCurve points={curve} style={style} />;
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
