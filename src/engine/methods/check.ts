import { COUNT, parseId, type QuantityId } from '../ids';
import { checkNumber, ProblemError } from '../problemError';
import type { MethodSettings } from './method';
import { stateOf } from './methodNumbers';
import { METHODS } from './methods';

/** What a number of a method must be. */
export type GivenBound =
  /** From 0 to below 1. */
  | 'share'
  | 'positive'
  | 'notNegative'
  /** A whole number from 1. */
  | 'count';

const ACCEPTED: Readonly<Record<GivenBound, string>> = {
  share: 'a number from 0 to below 1',
  positive: 'a number above 0',
  notNegative: 'a number that is not negative',
  count: 'a whole number from 1',
};

const KEEPS: Readonly<Record<GivenBound, (value: number) => boolean>> = {
  share: (value) => value >= 0 && value < 1,
  positive: (value) => value > 0,
  notNegative: (value) => value >= 0,
  count: (value) => Number.isSafeInteger(value) && value >= 1,
};

const BOUNDS: Readonly<Record<QuantityId, GivenBound>> = {
  mu: 'share',
  rho: 'share',
  beta1: 'share',
  beta2: 'share',
  epsilon: 'positive',
  [COUNT]: 'count',
};

/** What a given must be, beside finite: most may be any number. */
function boundOf(id: QuantityId): GivenBound | undefined {
  const parts = parseId(id);
  if (parts.kind === 'state') return parts.letter === 's' ? 'notNegative' : undefined;
  return BOUNDS[id];
}

/** The bound that a number for this given would break; undefined where it may be so. */
export function brokenBound(id: QuantityId, value: number): GivenBound | undefined {
  const bound = boundOf(id);
  return bound === undefined || KEEPS[bound](value) ? undefined : bound;
}

function checkGiven(field: string, id: QuantityId, value: unknown): void {
  checkNumber(field, value);
  const bound = brokenBound(id, value as number);
  if (bound !== undefined) throw new ProblemError(field, ACCEPTED[bound], value);
}

/** @throws {ProblemError} naming the first field that is not what a method has there. */
export function checkMethod(settings: MethodSettings): void {
  const name: unknown = settings?.name;
  if (typeof name !== 'string' || !Object.hasOwn(METHODS, name)) {
    throw new ProblemError('method.name', Object.keys(METHODS).join(', '), name);
  }
  for (const id of Object.keys(METHODS[settings.name].hyperparameters)) {
    checkGiven(`method.${id}`, id, settings[id as keyof MethodSettings]);
  }
  const state: unknown = stateOf(settings);
  if (typeof state !== 'object' || state === null || Array.isArray(state)) {
    throw new ProblemError('method.state', 'numbers by id', state);
  }
  for (const [id, value] of Object.entries(state)) checkGiven(`method.state.${id}`, id, value);
}
