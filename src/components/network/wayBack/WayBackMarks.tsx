import { derivativeText } from '../../../notation';
import { CHIP } from '../neuronPlaces';
import type { DrawQuantity } from '../useDrawQuantity';
import { flowLines } from './flowLines';
import { Operators } from './Operators';
import { placeMarks } from './placeMarks';
import { Travellers } from './Travellers';
import './way-back.css';
import type { WayBack } from './wayBack';

export interface WayBackMarksProps extends WayBack {
  readonly draw: DrawQuantity;
}

/** Room for a slope inside its neuron. */
const SLOPE_WIDTH = 120;

/** What of the way back has no row of its own: with its number while it is used or made, then as a dot. */
export function WayBackMarks({ draw, ...figure }: WayBackMarksProps) {
  const { naming } = figure.lesson.notation;
  const placed = placeMarks(figure);
  const lines = flowLines(figure, placed);
  return (
    <g className="way-back">
      <Operators figure={figure} placed={placed} lines={lines} />
      {placed.map(({ id, home, at, isNow }) => {
        const isFlat = home.kind === 'slope' && isNow;
        return draw(id, at, isFlat ? SLOPE_WIDTH : CHIP.width, {
          word: derivativeText(id, naming),
          look: isFlat ? 'flat' : isNow ? 'chip' : 'dot',
        });
      })}
      <Travellers lesson={figure.lesson} lines={lines} />
    </g>
  );
}
