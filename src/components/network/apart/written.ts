import type { QuantityId } from '../../../engine';
import type { Lesson } from '../../lesson';
import type { FigureShape } from '../figureShape';
import type { LabelRow } from '../labelRows';
import { ERROR_WIDTH, type NetworkLayout, type Point } from '../networkLayout';
import { CHIP, deltaPlace, tallName } from '../neuronPlaces';
import { neuronRows } from '../shown';
import type { Box } from './boxes';

export interface Written {
  readonly lesson: Lesson;
  readonly layout: NetworkLayout;
  readonly shape: FigureShape;
}

/** Of a neuron's name: for each letter, and how far above the neuron it stands where there is room. */
const NAME = { least: 24, letter: 8, height: 22, above: 16 };

/** What has its place whatever the step: neurons with their names and δ, inputs and errors. */
export function fixedBoxes({ lesson, layout, shape }: Written): readonly Box[] {
  const { width, height } = shape.neuron;
  const neurons = [...layout.neurons].flatMap(([name, at]): Box[] => [
    { ...at, width, height },
    nameBox(lesson.notation.naming.neurons[name] ?? name, at, shape),
    ...(neuronRows(lesson, name).length > 2 ? [{ ...deltaPlace(at, shape), ...CHIP }] : []),
  ]);
  const side = 2 * shape.inputRadius;
  const inputs = [...layout.inputs.values()].map(
    (at): Box => ({ ...at, width: side, height: side }),
  );
  const errors = [...layout.errors.values()].map(
    (at): Box => ({ ...at, width: ERROR_WIDTH, height: 60 }),
  );
  return [...neurons, ...inputs, ...errors, { ...layout.total, width: ERROR_WIDTH, height: 36 }];
}

const ROW_HEIGHT = 23;
const SIGN_ROOM = 22;
/** What is used is written larger. */
export const LARGER = 1.15;

/** The numbers of a parameter's label; before a weight that is used stands the sign of what it does. */
export const rowBoxes = (
  rows: readonly LabelRow[],
  taken: ReadonlySet<QuantityId>,
): readonly Box[] =>
  rows.map(({ id, at, width }): Box => {
    const [sign, scale] = taken.has(id) ? [SIGN_ROOM, LARGER] : [0, 1];
    return { x: at.x - sign / 2, y: at.y, width: width * scale + sign, height: ROW_HEIGHT };
  });

function nameBox({ length }: string, at: Point, shape: FigureShape): Box {
  const place = shape.tall
    ? tallName(at, shape, length)
    : { x: at.x, y: at.y - shape.neuron.height / 2 - NAME.above };
  return {
    ...place,
    width: NAME.least + NAME.letter * Math.max(0, length - 2),
    height: NAME.height,
  };
}
