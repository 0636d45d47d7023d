import type { Expression, QuantityId } from '../../engine';
import { children, mapChildren } from '../../engine/expressions';
import { type ArrayPlace, everyIndex } from './arrays';

/** An expression over whole arrays: its leaves are named by what is to be written for them. */
export interface Lifted {
  readonly expression: Expression;
  /** The axes along which it differs; along the others it is the same, and broadcast. */
  readonly axes: ReadonlySet<number>;
}

export interface LiftOptions {
  readonly place: (id: QuantityId) => ArrayPlace | undefined;
  /** What is written for a quantity that stands in no array. */
  readonly scalar: (id: QuantityId) => string;
  /** What is written for an array. */
  readonly array: (place: ArrayPlace) => string;
  /** Σ over the last axis of a product of two, or of one. */
  readonly total: (of: readonly string[]) => string;
}

const leaf = (text: string): Expression => ({ kind: 'quantity', id: text });

/**
 * One expression for a whole array, from the expressions of its elements: where they differ in a number's place
 * alone, the place becomes an array; where the terms of a sum run along an array, they become a total. Undefined
 * where the elements do not follow one formula.
 */
export function lift(
  nodes: readonly Expression[],
  shape: readonly number[],
  options: LiftOptions,
): Lifted | undefined {
  const [first] = nodes;
  if (first === undefined || nodes.some(({ kind }) => kind !== first.kind)) return undefined;
  switch (first.kind) {
    case 'quantity':
      return liftLeaf(
        nodes.flatMap((node) => (node.kind === 'quantity' ? [node.id] : [])),
        shape,
        options,
      );
    case 'number':
      return nodes.every((node) => node.kind === 'number' && node.value === first.value)
        ? { expression: first, axes: new Set() }
        : undefined;
    case 'sum':
      // What is balanced is looked at term by term.
      return first.balanced
        ? liftParts(nodes, shape, options)
        : liftSum(
            nodes.map((node) => (node.kind === 'sum' ? node.terms : [])),
            shape,
            options,
          );
    default:
      return liftParts(nodes, shape, options);
  }
}

function liftSum(
  terms: readonly (readonly Expression[])[],
  shape: readonly number[],
  options: LiftOptions,
): Lifted | undefined {
  const length = terms[0]?.length ?? 0;
  if (terms.some((each) => each.length !== length)) return undefined;
  // The longest run first: w·x and w·x, but not the bias behind them.
  for (let run = length; run > 1; run -= 1) {
    const total = liftTotal(
      terms.flatMap((each) => each.slice(0, run)),
      [...shape, run],
      options,
    );
    if (total === undefined) continue;
    const rest = Array.from({ length: length - run }, (_, i) =>
      lift(column(terms, run + i), shape, options),
    );
    return rest.length === 0
      ? total
      : combine([total, ...rest], (all) => ({ kind: 'sum', terms: all }));
  }
  return combine(
    Array.from({ length }, (_, i) => lift(column(terms, i), shape, options)),
    (all) => ({ kind: 'sum', terms: all }),
  );
}

const column = (rows: readonly (readonly Expression[])[], i: number): readonly Expression[] =>
  rows.flatMap((row) => row[i] ?? []);

/** A sum over the last axis of the shape, where its terms run along that. */
function liftTotal(
  nodes: readonly Expression[],
  shape: readonly number[],
  options: LiftOptions,
): Lifted | undefined {
  const lifted = lift(nodes, shape, options);
  const last = shape.length - 1;
  if (!lifted?.axes.has(last)) return undefined;
  const { expression } = lifted;
  const factors = expression.kind === 'product' ? expression.factors : [expression];
  const texts = factors.flatMap((factor) => (factor.kind === 'quantity' ? [factor.id] : []));
  if (texts.length !== factors.length || texts.length > 2) return undefined;
  const axes = new Set([...lifted.axes].filter((axis) => axis !== last));
  // A total over one axis keeps the others only if they are all there.
  if (axes.size !== last) return undefined;
  return { expression: leaf(options.total(texts)), axes };
}

/** Any other node: the same node over its lifted parts. */
function liftParts(
  nodes: readonly Expression[],
  shape: readonly number[],
  options: LiftOptions,
): Lifted | undefined {
  const [first] = nodes;
  if (first === undefined) return undefined;
  const all = nodes.map((node) => ({ frame: frameOf(node), parts: children(node) }));
  const [{ frame = '', parts = [] } = {}] = all;
  if (all.some((each) => each.frame !== frame || each.parts.length !== parts.length))
    return undefined;
  return combine(
    parts.map((_, i) =>
      lift(
        all.flatMap((each) => each.parts[i] ?? []),
        shape,
        options,
      ),
    ),
    (lifted) => withParts(first, lifted),
  );
}

function combine(
  parts: readonly (Lifted | undefined)[],
  join: (parts: readonly Expression[]) => Expression,
): Lifted | undefined {
  const all = parts.filter((part) => part !== undefined);
  if (all.length !== parts.length) return undefined;
  return {
    expression: join(all.map(({ expression }) => expression)),
    axes: new Set(all.flatMap(({ axes }) => [...axes])),
  };
}

/** A quantity in each element's place: one and the same, or a member of an array at a place that moves along. */
function liftLeaf(
  ids: readonly QuantityId[],
  shape: readonly number[],
  options: LiftOptions,
): Lifted | undefined {
  const [first = ''] = ids;
  const places = ids.map(options.place);
  const [place] = places;
  if (ids.every((id) => id === first)) {
    const text = place
      ? `${options.array(place)}[${place.index.join(', ')}]`
      : options.scalar(first);
    return { expression: leaf(text), axes: new Set() };
  }
  if (place === undefined || places.some((each) => each?.array !== place.array)) return undefined;
  const at = everyIndex(shape);
  const moves = place.index.map((fixed, dimension) => {
    const along = places.map((each) => each?.index[dimension]);
    if (along.every((i) => i === fixed)) return { fixed };
    return { axis: shape.findIndex((_, axis) => along.every((i, k) => i === at[k]?.[axis])) };
  });
  const axes = moves.flatMap(({ axis }) => (axis === undefined ? [] : [axis]));
  if (axes.includes(-1) || new Set(axes).size !== axes.length) return undefined;
  return { expression: leaf(view(options.array(place), moves, axes, shape)), axes: new Set(axes) };
}

/** An array turned so that its axes are those of the result: W_o.T, delta_h[:, None]. */
function view(
  name: string,
  moves: readonly { readonly fixed?: number; readonly axis?: number }[],
  axes: readonly number[],
  shape: readonly number[],
): string {
  const fixed = moves.some(({ axis }) => axis === undefined)
    ? `${name}[${moves.map((move) => move.fixed ?? ':').join(', ')}]`
    : name;
  const sorted = [...axes].sort((a, b) => a - b);
  const order = sorted.map((axis) => axes.indexOf(axis));
  const isTurned = order.some((from, to) => from !== to);
  const turned = !isTurned
    ? fixed
    : axes.length === 2
      ? `${fixed}.T`
      : `${fixed}.transpose(${order.join(', ')})`;
  const from = sorted[0] ?? 0;
  const behind = shape.slice(from).map((_, i) => sorted.includes(from + i));
  return behind.every(Boolean)
    ? turned
    : `${turned}[${behind.map((is) => (is ? ':' : 'None')).join(', ')}]`;
}

/** What a node is apart from its parts, as a text to compare by. */
const frameOf = (node: Expression): string =>
  JSON.stringify(mapChildren(node, () => ({ kind: 'number', value: 0 })));

/** The same node over other parts, in the order of `children`. */
function withParts(node: Expression, parts: readonly Expression[]): Expression {
  let next = 0;
  return mapChildren(node, (child) => {
    const part = parts[next] ?? child;
    next += 1;
    return part;
  });
}
