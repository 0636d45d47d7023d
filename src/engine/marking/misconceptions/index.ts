import { type Expression, quantitiesIn } from '../../expressions/expression';
import type { QuantityId } from '../../ids';
import { routesOf } from '../../update/routes';
import type { Definition, Structure } from '../../update/structure';
import { BACKWARD } from './backwardMistakes';
import { mistakesByDelta } from './byDelta';
import { ERROR } from './errorMistakes';
import { FORWARD } from './forwardMistakes';
import type { Misconception, Mistake as MistakeOf } from './misconception';
import { SLOPE } from './slopeMistakes';
import { UPDATE } from './updateMistakes';

export type { Misconception, Rewrite } from './misconception';

const REGISTRY = [...ERROR, ...FORWARD, ...SLOPE, ...BACKWARD, ...UPDATE] as const;

/** Slips that are not about the computation: about signs, about digits, about which quantity was asked for. */
const GENERAL_SLIPS = [
  'signLost',
  'digitsTransposed',
  'digitLost',
  'digitAdded',
  'digitChanged',
  'pointMoved',
  'valueOfOther',
  'swapped',
  'lastDigit',
  'nextUpdate',
] as const;

export type DiagnosisId = (typeof REGISTRY)[number]['id'] | (typeof GENERAL_SLIPS)[number];

/** Every known mistake about the computation, the simpler before the less simple. */
const MISCONCEPTIONS: readonly Misconception<DiagnosisId>[] = REGISTRY;

/** Every id that a diagnosis can have, each once. */
export const DIAGNOSES: readonly DiagnosisId[] = [
  ...new Set([...MISCONCEPTIONS.map(({ id }) => id), ...GENERAL_SLIPS]),
];

export type Mistake = MistakeOf<DiagnosisId>;

const cache = new WeakMap<Structure, ReadonlyMap<QuantityId, readonly Mistake[]>>();

/** What every mistake makes of every quantity of a structure. No number is in it, so it is made once. */
export function mistakesOf(structure: Structure): ReadonlyMap<QuantityId, readonly Mistake[]> {
  let mistakes = cache.get(structure);
  if (mistakes === undefined) {
    const all = [...structure.definitions.values()];
    mistakes = new Map(all.map((definition) => [definition.id, mistakesIn(structure, definition)]));
    cache.set(structure, mistakes);
  }
  return mistakes;
}

function mistakesIn(structure: Structure, definition: Definition): readonly Mistake[] {
  if (definition.kind === 'given') return [];
  const { id: quantity, expression } = definition;
  const ways = [{ expression }, ...(routesOf(structure).get(quantity) ?? [])];
  const inElements = mistakesByDelta(structure, definition, mistakesOf);
  const all = MISCONCEPTIONS.flatMap(({ id, rewrites }) => [
    ...ways.flatMap((way) =>
      rewrites({ definition, expression: way.expression, structure }).map((rewrite, variant) => ({
        ...rewrite,
        id,
        variant,
        ...('needs' in way && { needs: way.needs }),
      })),
    ),
    ...inElements.filter((mistake) => mistake.id === id),
  ]);
  // Nobody takes what an update that starts midway does not have.
  return all.filter(({ expression: made }) =>
    quantitiesIn(made).every((needed) => structure.definitions.has(needed)),
  );
}

/** One mistake made throughout, and in the same way wherever it can be made. */
export interface Habit {
  readonly id: DiagnosisId;
  readonly expressions: ReadonlyMap<QuantityId, Expression>;
}

const habits = new WeakMap<Structure, readonly Habit[]>();

export function habitsOf(structure: Structure): readonly Habit[] {
  let known = habits.get(structure);
  if (known === undefined) {
    const found = new Map<string, { id: DiagnosisId; expressions: Map<QuantityId, Expression> }>();
    for (const [quantity, mistakes] of mistakesOf(structure)) {
      for (const { id, variant, expression, needs } of mistakes) {
        if (needs !== undefined) continue;
        const key = `${id} ${variant}`;
        const habit = found.get(key) ?? { id, expressions: new Map() };
        habit.expressions.set(quantity, expression);
        found.set(key, habit);
      }
    }
    known = [...found.values()];
    habits.set(structure, known);
  }
  return known;
}
