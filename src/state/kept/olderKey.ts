import * as v from 'valibot';
import { METHOD_NAMES } from '../../engine';
import { findExample } from '../../examples';
import { choicesInKey } from '../practice/progress';
import { withChoices } from '../work/choices';
import { networkTexts } from './olderWork';

const ShapeInKeySchema = v.object({
  sizes: v.array(v.number()),
  activations: v.array(v.pipe(v.string(), v.toLowerCase())),
  loss: v.pipe(v.string(), v.toLowerCase()),
});

/** A sheet's key of version 1, which ended in the network as JSON and the method, as `sheetKey` writes it. */
export function presentKey(key: string, exampleId: string): string {
  const example = findExample(exampleId);
  const [, start = key, json, method] = /^([^{]*?)(?: (\{.*\}))?(?: ([a-z]+))?$/i.exec(key) ?? [];
  const isMethod = METHOD_NAMES.some((name) => name === method);
  if (example === undefined || (json === undefined && !isMethod)) return key;
  const shape = v.safeParse(ShapeInKeySchema, jsonIn(json));
  const texts = networkTexts(shape.success ? shape.output : undefined);
  const chosen = isMethod && method !== undefined ? { ...texts, method } : texts;
  const { problem } = withChoices(example.problem, new Map(Object.entries(chosen)));
  return `${isMethod || method === undefined ? start : `${start} ${method}`}${choicesInKey(exampleId, problem)}`;
}

function jsonIn(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
