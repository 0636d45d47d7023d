import { type NumberStyle, numberText } from '../../notation';
import { useText } from '../context';
import { Sparkline } from './Sparkline';

export interface ErrorTrailProps {
  /** The errors from edit to edit, the latest last. */
  readonly trail: readonly number[];
  readonly style: NumberStyle;
}

/** How the error has gone over the last edits. */
export function ErrorTrail({ trail, style }: ErrorTrailProps) {
  const text = useText();
  const shown = (value: number | undefined): string => numberText(value ?? 0, style);
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
