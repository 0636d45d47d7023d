import type { AnyTrace, QuantityId } from '../../engine';
import type { Naming } from '../../engine/naming';
import type { Definition } from '../../engine/update';
import { definitionsUpTo } from '../sections';
import { ArrayNames, type ArrayPlace, arrayPlacesOf, everyIndex, type NumberArray } from './arrays';
import { CodePrinter, type Helper } from './codeDialect';
import { lift } from './lift';
import { literal, type ProgramSource, type ProgramWords } from './program';
import { comment, phaseLines, programText } from './programFrame';
import { PYTHON, pythonFunction, pythonPrint, pythonStart } from './pythonLanguage';

/** One line of the program: a whole array at once or, where its elements follow no one formula, one number. */
interface Unit {
  readonly name: string;
  readonly code: string;
  readonly needs: readonly QuantityId[];
}

/**
 * The update with NumPy, a layer at a time. Which arrays there are, and the formula of each, is read off the
 * expressions of their elements (`lift`), so that this holds for any network, activation, error and method.
 */
export function numpyProgram({ trace, naming, upTo, words }: ProgramSource): string {
  const wanted = definitionsUpTo(trace, upTo);
  const planned = plan(trace, naming);
  const done = new Set<Unit>();
  const linesFor = (id: QuantityId): string[] => {
    const unit = planned.unit(id);
    if (unit === undefined || done.has(unit)) return [];
    done.add(unit);
    return [...unit.needs.flatMap(linesFor), `${unit.name} = ${unit.code}`];
  };
  const body = phaseLines(PYTHON, words, wanted, ({ id }) => linesFor(id));
  return programText(PYTHON, words, {
    start: pythonStart('numpy as np', planned.printer, HELPERS, dotFunction(body, words)),
    body,
    printed: wanted,
    variable: planned.element,
    print: pythonPrint('float(value)'),
  });
}

/** A sum of products in the order in which the trace adds them up, where a line calls it. */
const dotFunction = (body: readonly string[], words: ProgramWords): readonly string[] =>
  body.some((line) => line.includes('dot('))
    ? pythonFunction('dot(a, b)', [...comment(PYTHON, words.order), 'return (a * b).sum(axis=-1)'])
    : [];

const HELPERS: Partial<Readonly<Record<Helper, string[]>>> = {
  positive_part: pythonFunction('positive_part(x)', ['return np.maximum(0, x)']),
  is_positive: pythonFunction('is_positive(x)', ['return np.where(x > 0, 1.0, 0.0)']),
  share: pythonFunction('softmax(nets, at)', [
    'powers = np.exp(np.array(nets) - max(nets))',
    'return powers[at] / powers.sum()',
  ]),
  xlogy: pythonFunction('xlogy(x, y)', ['return np.where(x == 0, 0.0, x * np.log(y))']),
  quotient: pythonFunction('quotient(x, y)', ['return np.where(x == 0, 0.0, x * (1 / y))']),
  balanced: pythonFunction('balanced(factors, total)', [
    'factors = np.array(factors)',
    'return np.where((factors == factors[0]).all(axis=0), 0.0, total)',
  ]),
};

interface Plan {
  readonly printer: CodePrinter;
  /** What works a quantity out. */
  readonly unit: (id: QuantityId) => Unit | undefined;
  /** A quantity by itself: net_h[0]. */
  readonly element: (id: QuantityId) => string;
}

/** The lines of the program, as many as can be for whole arrays. */
function plan(trace: AnyTrace, naming: Naming): Plan {
  const { definitions } = trace.structure;
  const places = new Map(arrayPlacesOf(trace.structure));
  for (;;) {
    const names = new ArrayNames(naming);
    const printer = new CodePrinter({
      quantity: (text) => text,
      call: {
        exp: 'np.exp',
        square: 'np.square',
        power: 'np.power',
        sqrt: 'np.sqrt',
        log: 'np.log',
        hyperbolicTangent: 'np.tanh',
        positive_part: 'positive_part',
        is_positive: 'is_positive',
        share: 'softmax',
        xlogy: 'xlogy',
        quotient: 'quotient',
        balanced: 'balanced',
      },
    });
    const units = new Map<QuantityId, Unit>();
    const failed =
      [...new Set([...places.values()].map(({ array }) => array))].find((array) => {
        const unit = arrayUnit(array, { trace, places, names, printer });
        if (unit !== undefined) for (const id of array.members) units.set(id, unit);
        return unit === undefined;
      }) ?? circular(units);
    if (failed !== undefined) {
      for (const id of failed.members) places.delete(id);
      continue;
    }
    for (const definition of definitions.values()) {
      if (places.has(definition.id)) continue;
      units.set(definition.id, scalarUnit(definition, { trace, places, names, printer }));
    }
    return {
      printer,
      unit: (id) => units.get(id),
      element: (id) => element(id, places.get(id), names),
    };
  }

  /** An array that is worked out from itself: its elements are not all ready at once. */
  function circular(units: ReadonlyMap<QuantityId, Unit>): NumberArray | undefined {
    const state = new Map<Unit, 'open' | 'done'>();
    const visit = (id: QuantityId): NumberArray | undefined => {
      const unit = units.get(id);
      const needs = unit?.needs ?? definitions.get(id)?.dependsOn ?? [];
      if (unit === undefined) return needs.map(visit).find((array) => array !== undefined);
      if (state.get(unit) === 'done') return undefined;
      if (state.get(unit) === 'open') return places.get(id)?.array;
      state.set(unit, 'open');
      const found = needs.map(visit).find((array) => array !== undefined);
      state.set(unit, 'done');
      return found;
    };
    return [...units.keys()].map(visit).find((array) => array !== undefined);
  }
}

interface Setting {
  readonly trace: AnyTrace;
  readonly places: ReadonlyMap<QuantityId, ArrayPlace>;
  readonly names: ArrayNames;
  readonly printer: CodePrinter;
}

const element = (id: QuantityId, place: ArrayPlace | undefined, names: ArrayNames): string =>
  place ? `${names.of(place.array)}[${place.index.join(', ')}]` : names.scalar(id);

const liftOptions = ({ places, names }: Setting) => ({
  place: (id: QuantityId) => places.get(id),
  scalar: (id: QuantityId) => names.scalar(id),
  array: ({ array }: ArrayPlace) => names.of(array),
  total: (of: readonly string[]) =>
    of.length === 2 ? `dot(${of.join(', ')})` : totalOf(of.join()),
});

/** A sum over the last axis, or over the first of what would have to be turned for that. */
const totalOf = (text: string): string =>
  text.endsWith('.T') ? `${text.slice(0, -2)}.sum(axis=0)` : `${text}.sum(axis=-1)`;

function arrayUnit(array: NumberArray, setting: Setting): Unit | undefined {
  const { trace, names, printer } = setting;
  const definitions = array.members.flatMap((id) => trace.structure.definitions.get(id) ?? []);
  const [first] = definitions;
  if (first === undefined || definitions.some(({ kind }) => kind !== first.kind)) return undefined;
  const name = names.of(array);
  if (first.kind === 'given') {
    return { name, code: `np.array(${nested(definitions, array.shape, trace)})`, needs: [] };
  }
  const lifted = lift(
    definitions.map(({ expression }) => expression),
    array.shape,
    liftOptions(setting),
  );
  if (lifted === undefined) return undefined;
  const needs = [...new Set(definitions.flatMap(({ dependsOn }) => dependsOn))];
  const code = printer.print(lifted.expression);
  const isWhole = lifted.axes.size === array.shape.length;
  const shape = `(${array.shape.join(', ')}${array.shape.length === 1 ? ',' : ''})`;
  return { name, code: isWhole ? code : `np.broadcast_to(${code}, ${shape})`, needs };
}

function scalarUnit(definition: Definition, setting: Setting): Unit {
  const { trace, names, printer } = setting;
  const { id, kind, dependsOn } = definition;
  const name = names.scalar(id);
  if (kind === 'given') return { name, code: `np.float64(${literal(trace.value(id))})`, needs: [] };
  // Over no axis at all: only a sum along an array can still become one.
  const lifted = lift([definition.expression], [], liftOptions(setting));
  if (lifted === undefined) throw new Error(`${id} has no formula`);
  return { name, code: printer.print(lifted.expression), needs: dependsOn };
}

/** The numbers of an array as nested lists. */
function nested(
  definitions: readonly Definition[],
  shape: readonly number[],
  trace: AnyTrace,
): string {
  const values = definitions.map(({ id }) => literal(trace.value(id)));
  return shape
    .toReversed()
    .reduce<string[]>(
      (row, size) =>
        everyIndex([row.length / size]).map(
          ([i = 0]) => `[${row.slice(i * size, (i + 1) * size).join(', ')}]`,
        ),
      values,
    )
    .join();
}
