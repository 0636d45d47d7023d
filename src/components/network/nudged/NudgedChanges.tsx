import type { CSSProperties } from 'react';
import { withoutExample } from '../../../engine/ids';
import { type NumberStyle, roleOf, textInPlace } from '../../../notation';
import { changeShort } from '../../nudge/changeText';
import { SymbolText } from '../../symbol/SymbolText';
import { figureStyle } from '../figureStyle';
import { CHIP } from '../neuronPlaces';
import { changePlace } from './changePlaces';
import './nudged.css';
import { changesIn, type NudgedPicture } from './nudgedPicture';

/** With more characters than these a change has fewer digits, two at least, and then smaller ones. */
const MOST_CHARACTERS = 9;
const LEAST_DIGITS = 2;
/** A change without a name takes one line. */
const FLAT_HEIGHT = 25;

/** A change as it has room in the picture; the panel has digits enough to divide it. */
function shortened(change: number, style: NumberStyle): string {
  for (let { digits } = figureStyle(style); ; digits--) {
    const shown = changeShort(change, { ...style, digits });
    if (shown.length <= MOST_CHARACTERS || digits <= LEAST_DIGITS) return shown;
  }
}

/** Each change beside its number. Whoever listens has them in the panel, row by row. */
export function NudgedChanges(picture: NudgedPicture) {
  const { naming, style } = picture.lesson.notation;
  const { changes = [], found } = changesIn(picture) ?? {};
  return (
    <g className="nudged-changes" aria-hidden="true">
      {changes.map(({ id, change }, i) => {
        const place = changePlace(picture, id);
        if (place === undefined) return null;
        const { at, width, isNamed } = place;
        const shown = shortened(change, style);
        const height = isNamed ? CHIP.height : FLAT_HEIGHT;
        const name = textInPlace(withoutExample(id), naming).replace(' total', '');
        return (
          // Anew with each nudge, so that the changes come one after the other; not with each size of one.
          <g
            key={`${found?.by} ${id}`}
            className={`nudged-change nudged-change--${roleOf(id)}`}
            transform={`translate(${at.x} ${at.y})`}
            data-change={id}
            data-value={String(change)}
            style={{ '--turn': i } as CSSProperties}
          >
            <rect x={-width / 2} y={-height / 2} width={width} height={height} rx={6} />
            {isNamed && (
              <text className="quantity-name" textAnchor="middle" y={-4}>
                <SymbolText text={name} />
              </text>
            )}
            <text
              className={shown.length > MOST_CHARACTERS ? 'is-long' : undefined}
              textAnchor="middle"
              y={isNamed ? 13 : 6}
            >
              {shown}
            </text>
          </g>
        );
      })}
    </g>
  );
}
