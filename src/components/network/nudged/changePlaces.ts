import type { QuantityId } from '../../../engine';
import { withoutExample } from '../../../engine/ids';
import { labelRows } from '../labelRows';
import { ERROR_WIDTH, type Point } from '../networkLayout';
import { CHIP } from '../neuronPlaces';
import type { NudgedPicture } from './nudgedPicture';

/** Where a change stands: with its quantity's name above it, where it stands apart from that. */
export interface ChangePlace {
  readonly at: Point;
  readonly width: number;
  readonly isNamed: boolean;
}

/** A change needs more room than other numbers, for its sign and zeros; less of it on a phone. */
const WIDTH = { wide: 92, tall: 88 };
/** From a number to the change below it or above it. */
const BESIDE = 27;
/** From the edge of a box to the middle of the change below it: with its name, and without. */
const BELOW = { named: CHIP.height / 2 + 4, flat: 15 };
/** Half the height of the box of an output's error, and of the total's. */
const HALF = { error: 30, total: 18 };

/** Where the change of a quantity stands: beside its number, on the side where the picture has room. */
export function changePlace(picture: NudgedPicture, id: QuantityId): ChangePlace | undefined {
  const { shape } = picture;
  const width = shape.tall ? WIDTH.tall : WIDTH.wide;
  const found = placeFor(picture, id, width);
  return found && { ...found, width };
}

function placeFor(
  { drawn, layout, shape }: NudgedPicture,
  id: QuantityId,
  width: number,
): Omit<ChangePlace, 'width'> | undefined {
  const role = drawn.trace.structure.definitions.get(id)?.role;
  const neuron = role?.neuron === undefined ? undefined : layout.neurons.get(role.neuron);
  const flat = (at: Point): Omit<ChangePlace, 'width'> => ({ at, isNamed: false });
  const named = (at: Point): Omit<ChangePlace, 'width'> => ({ at, isNamed: true });
  switch (role?.kind) {
    case 'weight': {
      const edge = layout.edges.find(({ weight }) => weight === id);
      const [row] = edge ? labelRows(drawn, id, edge.label, {}) : [];
      return row && flat({ x: row.at.x, y: row.at.y + BESIDE });
    }
    case 'bias': {
      const bias = layout.biases.find((one) => one.bias === id);
      return bias && flat({ x: bias.at.x, y: bias.at.y - BESIDE });
    }
    case 'input': {
      const input = [...layout.inputs].find(([name]) => name === withoutExample(id))?.[1];
      return input && flat({ x: input.x, y: input.y + shape.inputRadius + BELOW.flat });
    }
    case 'net':
    case 'out': {
      if (neuron === undefined) return undefined;
      const aside = (role.kind === 'net' ? -1 : 1) * (width / 2 + 1);
      return named({ x: neuron.x + aside, y: neuron.y + shape.neuron.height / 2 + BELOW.named });
    }
    case 'target':
    case 'error': {
      const error = layout.errors.get(role.neuron);
      if (error === undefined) return undefined;
      if (role.kind === 'target') return flat({ x: error.x, y: error.y - HALF.error - BELOW.flat });
      if (shape.tall) {
        const aside = Math.sign(error.x - layout.total.x) * 12;
        return named({ x: error.x + aside, y: error.y + HALF.error + BELOW.named });
      }
      // Between the output and its error, where the one goes into the other.
      const edge = (neuron?.x ?? 0) + shape.neuron.width / 2;
      return named({ x: (edge + error.x - ERROR_WIDTH / 2) / 2, y: error.y });
    }
    case 'totalError':
      return flat({ x: layout.total.x, y: layout.total.y + HALF.total + BELOW.flat });
    default:
      return undefined;
  }
}
