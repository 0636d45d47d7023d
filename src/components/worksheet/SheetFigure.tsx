import { line } from 'd3';
import { useMemo } from 'react';
import type { GeneralTrace, QuantityId } from '../../engine';
import { givenText, type Notation, symbolText } from '../../notation';
import { useText } from '../context';
import { layerName } from '../layerNames';
import { isLeftOut } from '../midway/givensMidway';
import { WIDE } from '../network/figureShape';
import { fixedInputOf } from '../network/fixedInputPlace';
import { type BiasPlace, layOut, type Point } from '../network/networkLayout';
import { networkFigureText } from '../networkText';
import { SymbolText } from '../symbol/SymbolText';
import { ErrorBoxes, NeuronBox } from './SheetMarks';

export interface SheetFigureProps {
  readonly trace: GeneralTrace;
  readonly notation: Notation;
}

/** Longer numbers have no room in the figure; the list of the given numbers has them all. */
const MOST_CHARACTERS = 7;
const path = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
);

/** The network for paper: black and white, with the given numbers and nothing that is to be worked out. */
export function SheetFigure({ trace, notation }: SheetFigureProps) {
  const text = useText();
  const { forward } = trace.structure;
  const layout = useMemo(() => layOut(forward, WIDE), [forward]);
  const { naming } = notation;
  const numberOf = (id: QuantityId): string | undefined => {
    // What only led to a number that is given is not there.
    if (!trace.quantities.has(id)) return undefined;
    const number = givenText(trace, id, notation);
    return number.length > MOST_CHARACTERS ? undefined : number;
  };
  const parameter = (id: QuantityId, at: Point) => (
    <FigureLabel key={id} at={at} symbol={symbolText(id, naming)} number={numberOf(id)} />
  );
  return (
    <svg
      className="sheet-figure"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
      aria-label={networkFigureText(text, trace)}
    >
      {layout.columns.map(({ name, at }) => (
        <text key={name} className="sheet-figure-column" x={at.x} y={at.y}>
          {layerName(text, name, trace.phases)}
        </text>
      ))}
      {layout.edges.map(({ weight, start, end }) => (
        <path key={weight} className="sheet-figure-line" d={path([start, end]) ?? ''} />
      ))}
      {layout.biases.flatMap(({ bias, at, links }) =>
        links.map((end) => (
          <path
            key={`${bias} ${end.x} ${end.y}`}
            className="sheet-figure-line sheet-figure-line--thin"
            d={path([{ x: at.x, y: at.y - 12 }, end]) ?? ''}
          />
        )),
      )}
      <ErrorBoxes
        layout={layout}
        naming={naming}
        numberOf={numberOf}
        isLeftOut={(id) => isLeftOut(trace, id)}
      />
      {layout.edges.map(({ weight, label }) => parameter(weight, label))}
      {layout.biases.map((place) => (
        <g key={place.bias}>
          {place.fixedInput && <SheetFixedInput of={place} />}
          {parameter(place.bias, place.at)}
        </g>
      ))}
      {[...layout.inputs].map(([id, { x, y }]) => (
        <g key={id}>
          <circle cx={x} cy={y} r={WIDE.inputRadius} />
          <text x={x} y={y - 5}>
            <SymbolText text={symbolText(id, naming)} />
          </text>
          <text x={x} y={y + 18}>
            {numberOf(id)}
          </text>
        </g>
      ))}
      {[...layout.neurons].map(([name, at]) => (
        <NeuronBox
          key={name}
          name={name}
          at={at}
          naming={naming}
          numberOf={(id) => (trace.structure.midway?.given.has(id) ? numberOf(id) : undefined)}
          isLeftOut={(id) => isLeftOut(trace, id)}
        />
      ))}
    </svg>
  );
}

/** A fixed input, tied to its weight. */
function SheetFixedInput({ of }: { readonly of: BiasPlace }) {
  const { at, radius, shown } = fixedInputOf(of);
  return (
    <g>
      <path className="sheet-figure-line" d={path([at, of.at]) ?? ''} />
      <circle cx={at.x} cy={at.y} r={radius} />
      <text x={at.x} y={at.y + 5.5}>
        {shown}
      </text>
    </g>
  );
}

interface FigureLabelProps {
  readonly at: Point;
  readonly symbol: string;
  readonly number: string | undefined;
}

/** A parameter's symbol and number, on paper of their own where lines run. */
function FigureLabel({ at, symbol, number = '' }: FigureLabelProps) {
  const width = 22 + 8.5 * (Math.max(2, symbol.length - 1) + number.length);
  return (
    <g>
      <rect
        className="sheet-figure-paper"
        x={at.x - width / 2}
        y={at.y - 12}
        width={width}
        height={24}
      />
      <text x={at.x} y={at.y + 5.5}>
        <SymbolText text={symbol} />
        {number !== '' && <tspan dx={7}>{number}</tspan>}
      </text>
    </g>
  );
}
