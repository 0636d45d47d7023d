import { children, type Expression } from '../../expressions/expression';
import type { QuantityId } from '../../ids';
import { routesOf } from '../../update/routes';
import type { Definition, Structure } from '../../update/structure';
import { ACTIVATION } from './activationMistakes';
import { BACKWARD } from './backwardMistakes';
import { mistakesByDelta } from './byDelta';
import { ERROR, ERROR_COMBINED } from './errorMistakes';
import { FORWARD, FORWARD_COMBINED } from './forwardMistakes';
import { METHOD } from './methodMistakes';
import type { Misconception, Mistake as MistakeOf } from './misconception';
import { sameExpression } from './termsAndFactors';
import { UPDATE } from './updateMistakes';

export type { Misconception, Rewrite } from './misconception';

/** Two mistakes at once. */
const COMBINED = [...FORWARD_COMBINED, ...ERROR_COMBINED] as const;

/** The commoner before the rarer, and what is two mistakes at once last: `simplicityOf` goes by this order. */
const REGISTRY = [
  ...ERROR,
  ...FORWARD,
  ...ACTIVATION,
  ...BACKWARD,
  ...UPDATE,
  ...METHOD,
  ...COMBINED,
] as const;

/** Slips that are not about the computation: about signs, about digits, about which quantity or update was asked for. */
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

const places = new Map(DIAGNOSES.map((id, place) => [id, place]));

/** The place of a diagnosis in the order of simplicity, from 0: the lower, the simpler. */
export const simplicityOf = (id: DiagnosisId): number => places.get(id) ?? places.size;

const lapses: ReadonlySet<DiagnosisId> = new Set(
  MISCONCEPTIONS.filter(({ nature }) => nature === 'lapse').map(({ id }) => id),
);
const combined: ReadonlySet<DiagnosisId> = new Set(COMBINED.map(({ id }) => id));
const general: ReadonlySet<DiagnosisId> = new Set(GENERAL_SLIPS);

/** Whether it is two mistakes at once. */
export const isCombined = (id: DiagnosisId): boolean => combined.has(id);

/** Whether a mistake is one that its maker makes again wherever it can be made: what someone believes. */
export const isHabit = (id: DiagnosisId): boolean => !lapses.has(id) && !general.has(id);

/** What the known mistakes make of each quantity, the simplest first. */
export interface Mistakes {
  readonly get: (id: QuantityId) => readonly Mistake[] | undefined;
}

const cache = new WeakMap<Structure, Mistakes>();
const everyMistake = new WeakMap<Structure, Map<QuantityId, readonly Mistake[]>>();

/**
 * What every mistake makes of every quantity of a structure. No number is in it, so it is made once, and of a quantity
 * when it is first asked for.
 */
export function mistakesOf(structure: Structure): Mistakes {
  let mistakes = cache.get(structure);
  if (mistakes === undefined) {
    const made = new Map<QuantityId, readonly Mistake[]>();
    const get = (id: QuantityId): readonly Mistake[] | undefined => {
      const known = made.get(id);
      const all = known === undefined ? mistakesAt(structure, id) : undefined;
      if (all !== undefined) made.set(id, firstOfEach(all));
      return made.get(id);
    };
    mistakes = { get };
    cache.set(structure, mistakes);
  }
  return mistakes;
}

/** All mistakes about a quantity, those too that come to the same expression. */
function mistakesAt(structure: Structure, id: QuantityId): readonly Mistake[] | undefined {
  const known = everyMistake.get(structure) ?? new Map<QuantityId, readonly Mistake[]>();
  everyMistake.set(structure, known);
  const definition = structure.definitions.get(id);
  let found = known.get(id);
  if (found === undefined && definition !== undefined) {
    found = mistakesIn(structure, definition);
    known.set(id, found);
  }
  return found;
}

function mistakesIn(structure: Structure, definition: Definition): readonly Mistake[] {
  if (definition.kind === 'given') return [];
  const { expression } = definition;
  const ways: readonly { expression: Expression; needs?: QuantityId }[] = [
    { expression },
    ...(routesOf(structure).get(definition.id) ?? []),
  ];
  // Nobody takes what an update that starts midway does not have; and what is right is no mistake.
  const isMistaken = (made: Expression): boolean =>
    isThere(made, structure) && ways.every((way) => !sameExpression(made, way.expression));
  const inElements = mistakesByDelta(structure, definition, mistakesAt).filter((mistake) =>
    isMistaken(mistake.expression),
  );
  const works = ways.map(({ expression: way, needs }) => ({
    work: { definition, expression: way, structure },
    also: needs === undefined ? {} : { needs },
  }));
  const found: Mistake[] = [];
  for (const { id, rewrites } of MISCONCEPTIONS) {
    for (const { work, also } of works) {
      rewrites(work).forEach((rewrite, variant) => {
        if (isMistaken(rewrite.expression)) found.push({ id, variant, ...rewrite, ...also });
      });
    }
    for (const mistake of inElements) if (mistake.id === id) found.push(mistake);
  }
  return found.map((mistake) =>
    isHabit(mistake.id) ? { ...mistake, habit: `${mistake.id} ${mistake.variant}` } : mistake,
  );
}

const isThere = (made: Expression, { definitions }: Pick<Structure, 'definitions'>): boolean =>
  made.kind === 'quantity'
    ? definitions.has(made.id)
    : children(made).every((part) => isThere(part, { definitions }));

/** Each mistake’s expressions once, for each way to make it: another way may be the habit of the sheet. */
const firstOfEach = (mistakes: readonly Mistake[]): readonly Mistake[] =>
  mistakes.filter(({ id, variant, needs, other, expression }, place) =>
    mistakes.every(
      (before, i) =>
        i >= place ||
        before.needs !== needs ||
        before.id !== id ||
        before.variant !== variant ||
        before.other !== other ||
        !sameExpression(before.expression, expression),
    ),
  );

/** One mistake made throughout, and in the same way wherever it can be made. */
export interface Habit {
  readonly id: DiagnosisId;
  /** The mistake and the way to make it. */
  readonly key: string;
  readonly expressions: ReadonlyMap<QuantityId, Expression>;
}

const habits = new WeakMap<Structure, readonly Habit[]>();

export function habitsOf(structure: Structure): readonly Habit[] {
  let known = habits.get(structure);
  if (known === undefined) {
    const found = new Map<
      string,
      { id: DiagnosisId; key: string; expressions: Map<QuantityId, Expression> }
    >();
    for (const quantity of structure.definitions.keys()) {
      for (const { id, habit: key, expression, needs } of mistakesAt(structure, quantity) ?? []) {
        if (needs !== undefined || key === undefined) continue;
        const habit = found.get(key) ?? { id, key, expressions: new Map() };
        // Where a δ holds several places, the first is made at all of them.
        if (!habit.expressions.has(quantity)) habit.expressions.set(quantity, expression);
        found.set(key, habit);
      }
    }
    known = [...found.values()];
    habits.set(structure, known);
  }
  return known;
}
