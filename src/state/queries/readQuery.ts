import * as v from 'valibot';
import { clip } from '../address/addressText';
import type { Notice } from '../notice';
import type { ViewQuery } from '../viewList';

/** What an address may say of each of some parameters. */
type Schemas = Readonly<Record<string, v.GenericSchema<string, unknown>>>;

/** A parameter that is not what it may be, as it is reported. */
export type BadChoice = Extract<Notice, { readonly kind: 'address.badChoice' }>;

export interface ReadQuery<S extends Schemas> {
  /** By name; what is not said, or is bad, is absent. */
  readonly values: { readonly [K in keyof S]?: v.InferOutput<S[K]> };
  readonly bad: readonly BadChoice[];
}

/**
 * Reads a view's own parameters, which may come from anyone. `accepted` puts into words, for each, what its
 * schema takes.
 */
export function readQuery<S extends Schemas>(
  query: ViewQuery,
  schemas: S,
  accepted: Readonly<Record<keyof S, string>>,
): ReadQuery<S> {
  const values: Partial<Record<keyof S, unknown>> = {};
  const bad: BadChoice[] = [];
  for (const name of Object.keys(schemas) as (keyof S & string)[]) {
    const text = query[name];
    const schema = schemas[name];
    if (text === undefined || schema === undefined) continue;
    const { success, output } = v.safeParse(schema, text);
    if (success) values[name] = output;
    else {
      bad.push({ kind: 'address.badChoice', name, text: clip(text), accepted: accepted[name] });
    }
  }
  return { values: values as ReadQuery<S>['values'], bad };
}
