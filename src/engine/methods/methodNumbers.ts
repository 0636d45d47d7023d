import { COUNT, type Hyperparameter, type QuantityId, stateId } from '../ids';
import { ProblemError } from '../problemError';
import { METHOD_NAMES, type MethodName, type MethodSettings, type MethodState } from './method';
import { METHODS } from './methods';

/** The ids of a method's numbers: what it is set by, then which update it is, then what it keeps. */
export const methodGivens = (
  name: MethodName,
  parameters: readonly QuantityId[],
): readonly QuantityId[] => [
  ...Object.keys(METHODS[name].hyperparameters),
  ...(METHODS[name].isCounted ? [COUNT] : []),
  ...stateIds(name, parameters),
];

/** What a method keeps for these parameters, by id. */
export const stateIds = (name: MethodName, parameters: readonly QuantityId[]): QuantityId[] =>
  METHODS[name].state.flatMap((letter) => parameters.map((of) => stateId(letter, of)));

/** What a state is before the first update. */
const startOf = (id: QuantityId): number => (id === COUNT ? 1 : 0);

export const stateOf = (settings: MethodSettings): MethodState =>
  'state' in settings ? (settings.state ?? {}) : {};

/** The numbers of a method by id, for these updated parameters. */
export function methodNumbers(
  settings: MethodSettings,
  parameters: readonly QuantityId[],
): Map<QuantityId, number> {
  const state = stateOf(settings);
  return new Map(
    methodGivens(settings.name, parameters).map((id) => [
      id,
      settings[id as keyof MethodSettings] !== undefined
        ? Number(settings[id as keyof MethodSettings])
        : (state[id] ?? startOf(id)),
    ]),
  );
}

/** The method with its numbers taken from `value`, by id. A state that is as at the start is left out. */
export function withMethodNumbers(
  { name }: MethodSettings,
  parameters: readonly QuantityId[],
  value: (id: QuantityId) => number,
): MethodSettings {
  const { hyperparameters } = METHODS[name];
  const numbers = Object.fromEntries(Object.keys(hyperparameters).map((id) => [id, value(id)]));
  const kept = methodGivens(name, parameters).filter((id) => !(id in hyperparameters));
  const isStart = kept.every((id) => value(id) === startOf(id));
  const state = Object.fromEntries(kept.map((id) => [id, value(id)]));
  return { name, ...numbers, ...(isStart ? {} : { state }) } as MethodSettings;
}

/** The method as it is for the next update: with what this one left in it, `renewed` of what it keeps. */
export function advancedMethod(
  settings: MethodSettings,
  parameters: readonly QuantityId[],
  value: (id: QuantityId) => number,
  renewed: (id: QuantityId) => number,
): MethodSettings {
  const kept = new Set(stateIds(settings.name, parameters));
  return withMethodNumbers(settings, parameters, (id) => {
    if (id === COUNT) return value(id) + 1;
    return kept.has(id) ? renewed(id) : value(id);
  });
}

/**
 * A method with the numbers that are usual, before its first update.
 * @throws {ProblemError} for a name that is none of `METHOD_NAMES`.
 */
export function newMethod(name: MethodName): MethodSettings {
  if (!METHOD_NAMES.includes(name))
    throw new ProblemError('method.name', METHOD_NAMES.join(', '), name);
  return { name, ...METHODS[name].hyperparameters } as MethodSettings;
}

/** The numbers that a method is set by. */
export const hyperparametersOf = (
  settings: MethodSettings,
): Readonly<Partial<Record<Hyperparameter, number>>> =>
  Object.fromEntries(
    Object.keys(METHODS[settings.name].hyperparameters).map((id) => [
      id,
      Number(settings[id as keyof MethodSettings]),
    ]),
  );
