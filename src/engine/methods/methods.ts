import { adam } from './adam';
import { gradientDescent } from './gradientDescent';
import type { Method, MethodName } from './method';
import { momentum } from './momentum';
import { nesterov } from './nesterov';
import { rmsprop } from './rmsprop';

/** Every method, in the order in which they are offered. */
export const METHODS: Readonly<Record<MethodName, Method>> = {
  gradientDescent,
  momentum,
  nesterov,
  rmsprop,
  adam,
};
