import { errorId, netId, outId, type QuantityId, TOTAL_ERROR, targetId } from '../../engine';
import type { Naming } from '../../engine/naming';
import { symbolText, textInPlace } from '../../notation';
import { WIDE } from '../network/figureShape';
import { ERROR_WIDTH, type NetworkLayout, type Point } from '../network/networkLayout';
import { SymbolText } from '../symbol/SymbolText';

export interface NeuronBoxProps {
  readonly name: string;
  readonly at: Point;
  readonly naming: Naming;
  /** The number that is given midway, if it is. */
  readonly numberOf: (id: QuantityId) => string | undefined;
  readonly isLeftOut: (id: QuantityId) => boolean;
}

/** Struck through, what only led to a number that is given. */
const classOf = (isOut: boolean): string =>
  `sheet-figure-start${isOut ? ' sheet-figure-left-out' : ''}`;

/** A neuron: its net input over its output, with room for a pencil behind each. */
export function NeuronBox({ name, at, naming, numberOf, isLeftOut }: NeuronBoxProps) {
  const { width, height } = WIDE.neuron;
  const left = at.x - width / 2;
  const row = (id: QuantityId, y: number) => (
    <text className={classOf(isLeftOut(id))} x={left + 16} y={y}>
      {/* The neuron's own name stands above: 'net h1' is 'net' here. */}
      <SymbolText text={textInPlace(id, naming)} />
      <tspan dx={6}>{numberOf(id)}</tspan>
    </text>
  );
  return (
    <g>
      <text className="sheet-figure-name" x={at.x} y={at.y - height / 2 - 9}>
        <SymbolText text={naming.neurons[name] ?? name} />
      </text>
      <rect x={left} y={at.y - height / 2} width={width} height={height} rx={height / 2.6} />
      <line x1={left + 10} x2={left + width - 10} y1={at.y} y2={at.y} />
      {row(netId(name), at.y - height / 4 + 7)}
      {row(outId(name), at.y + height / 4 + 4)}
    </g>
  );
}

export interface ErrorBoxesProps {
  readonly layout: NetworkLayout;
  readonly naming: Naming;
  readonly numberOf: (id: QuantityId) => string | undefined;
  readonly isLeftOut: (id: QuantityId) => boolean;
}

/** With its border within the picture, at whose edge it stands. */
const BOX = { width: ERROR_WIDTH - 2, height: 60 } as const;

/** Each output's target, with its number, over its error; and the total error that they add up to. */
export function ErrorBoxes({ layout, naming, numberOf, isLeftOut }: ErrorBoxesProps) {
  const { total } = layout;
  const symbol = (id: QuantityId) => <SymbolText text={symbolText(id, naming)} />;
  const left = total.x - BOX.width / 2 + 14;
  return (
    <g>
      {[...layout.errors].map(([name, at], k) => {
        const from = layout.neurons.get(name);
        const target = targetId(k);
        return (
          <g key={name}>
            {from && (
              <line
                className="sheet-figure-line--thin"
                x1={from.x + WIDE.neuron.width / 2}
                y1={from.y}
                x2={at.x - BOX.width / 2}
                y2={at.y}
              />
            )}
            <line
              className="sheet-figure-line--thin"
              x1={at.x}
              y1={at.y}
              x2={total.x}
              y2={total.y}
            />
            <rect
              x={at.x - BOX.width / 2}
              y={at.y - BOX.height / 2}
              width={BOX.width}
              height={BOX.height}
              rx={10}
            />
            <text className={classOf(isLeftOut(target))} x={left} y={at.y - 8}>
              {symbol(target)}
              <tspan dx={8}>{numberOf(target)}</tspan>
            </text>
            <text className={classOf(isLeftOut(errorId(name)))} x={left} y={at.y + 20}>
              {symbol(errorId(name))}
            </text>
          </g>
        );
      })}
      <rect x={total.x - BOX.width / 2} y={total.y - 18} width={BOX.width} height={36} rx={18} />
      <text className={classOf(isLeftOut(TOTAL_ERROR))} x={left} y={total.y + 5.5}>
        {symbol(TOTAL_ERROR)}
      </text>
    </g>
  );
}
