import type { QuantityId } from '../../../engine';
import { type LabelRow, labelRows } from '../labelRows';
import type { WayBack } from './wayBack';

type Figure = Pick<WayBack, 'lesson' | 'layout'>;

/** The numbers of a parameter's label as they stand in the figure. */
export function rowsOf({ lesson, layout }: Figure, parameter: QuantityId): readonly LabelRow[] {
  const edge = layout.edges.find(({ weight }) => weight === parameter);
  if (edge) {
    const isLevel = edge.start.y === edge.end.y;
    return labelRows(lesson, parameter, edge.label, { isLevel });
  }
  const bias = layout.biases.find((one) => one.bias === parameter);
  return bias ? labelRows(lesson, parameter, bias.at, { sideways: !bias.isStacked }) : [];
}

/** The last of them, which is the gradient's where that is shown. */
export const bottomRow = (figure: Figure, parameter: QuantityId): LabelRow | undefined =>
  rowsOf(figure, parameter).at(-1);
