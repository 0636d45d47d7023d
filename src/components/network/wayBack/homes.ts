import type { QuantityId } from '../../../engine';
import { type EdgePlace, ERROR_WIDTH, type Point } from '../networkLayout';
import { CHIP, deltaPlace, outletPlace } from '../neuronPlaces';
import { inView } from '../shown';
import type { WayBack } from './wayBack';

/** Where a quantity of the way back is at home, by what it is and which neuron it is of. */
export type Home =
  /** ∂E/∂out: at the neuron's outlet. */
  | { readonly kind: 'outlet' | 'slope' | 'delta' | 'part'; readonly neuron: string }
  /** What comes back along one connection. */
  | { readonly kind: 'path'; readonly neuron: string; readonly edge: EdgePlace }
  /** What the error makes of a weight, or of what is written for a bias. */
  | { readonly kind: 'gradient'; readonly parameter: QuantityId }
  | { readonly kind: 'none' };

type Figure = Pick<WayBack, 'lesson' | 'layout' | 'shape'>;

export function homeOf({ lesson, layout }: Figure, id: QuantityId): Home {
  const { definitions, form } = lesson.trace.structure;
  const role = definitions.get(id)?.role;
  if (role?.kind === 'delta') return { kind: 'delta', neuron: role.neuron };
  if (role?.kind !== 'derivative') return { kind: 'none' };
  const [of, by] = [definitions.get(role.of)?.role, definitions.get(role.by)?.role];
  switch (by?.kind) {
    case 'weight':
    case 'bias':
      return { kind: 'gradient', parameter: role.by };
    case 'out': {
      const edge =
        of?.kind === 'error'
          ? layout.edges.find(({ from, to }) => from === by.neuron && to === of.neuron)
          : undefined;
      return edge
        ? { kind: 'path', neuron: by.neuron, edge }
        : { kind: 'outlet', neuron: by.neuron };
    }
    case 'net':
      if (of?.kind === 'out' && of.neuron === by.neuron) {
        return { kind: 'slope', neuron: by.neuron };
      }
      return {
        kind: id === inView(lesson, form.ofNeuron(by.neuron)) ? 'delta' : 'part',
        neuron: by.neuron,
      };
    default:
      return { kind: 'none' };
  }
}

/** How far along a connection what comes back stands: near the neuron that it comes back to. */
const PATH_SHARES = [
  0.28, 0.26, 0.3, 0.24, 0.33, 0.22, 0.36, 0.4, 0.18, 0.45, 0.5, 0.14, 0.56, 0.85, 0.9, 0.62,
];
/** On a phone, how far a straight connection's stands beside it: two that cross stand between the straight ones. */
const ASIDE = 40;

/** The places along a connection where what comes back can stand, the usual one first. */
export const pathPlaces = (edge: EdgePlace, figure: Pick<Figure, 'shape'>): readonly Point[] =>
  // Where many connections are labelled, only what lies above or below it is free.
  [0, -CHIP.height, CHIP.height].flatMap((off) =>
    onWire(edge, figure).map(({ x, y }) => ({ x, y: y + off })),
  );

/** Those that are on the connection itself or, where it is upright, beside it. */
export function onWire(
  { start, end }: EdgePlace,
  { shape }: Pick<Figure, 'shape'>,
): readonly Point[] {
  const isStraight = shape.tall && start.x === end.x;
  const aside = isStraight ? Math.sign(start.x - shape.width / 2) * ASIDE : 0;
  return PATH_SHARES.map((share) => ({
    x: start.x + (end.x - start.x) * share + aside,
    y: start.y + (end.y - start.y) * share,
  }));
}

/** Where ∂E/∂out of a neuron stands: of an output on the way to its error, of another below where its wires meet. */
export function outletOf({ layout, shape }: Figure, neuron: string): Point | undefined {
  const at = layout.neurons.get(neuron);
  if (at === undefined) return undefined;
  const error = layout.errors.get(neuron);
  if (error === undefined || shape.tall) return outletPlace(at, shape);
  return { x: (at.x + shape.neuron.width / 2 + error.x - ERROR_WIDTH / 2) / 2, y: at.y };
}

export function deltaOf({ layout, shape }: Figure, neuron: string): Point | undefined {
  const at = layout.neurons.get(neuron);
  return at && deltaPlace(at, shape);
}
