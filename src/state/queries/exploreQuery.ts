import * as v from 'valibot';
import { type GeneralTrace, type QuantityId, readNumber } from '../../engine';
import { isDrawable, type Range, variablesOf } from '../../engine/explore';
import { EXAMPLES, type Example } from '../../examples';
import { addressName, quantityNamed } from '../address/addressNames';
import { clip } from '../address/addressText';
import type { Notice } from '../notice';
import type { ViewQuery } from '../viewList';

/** The most updates ahead that a path is drawn of. */
const MOST_AHEAD = 10_000;
const USUAL_AHEAD = 100;

/** What an address asks of the pictures of the error. */
export interface ExploreChoice {
  /** What the error is drawn against, and for two numbers the second. */
  readonly of: QuantityId;
  readonly and: QuantityId;
  /** The range of each; absent: the usual one. */
  readonly range?: Range;
  readonly range2?: Range;
  /** How many updates ahead a path is drawn. */
  readonly ahead: number;
  /** What in the address cannot be used. */
  readonly notices: readonly Notice[];
}

const AheadSchema = v.pipe(
  v.string(),
  v.regex(/^\d{1,5}$/),
  v.transform(Number),
  v.maxValue(MOST_AHEAD),
);

/** Reads the view's own parameters, which may come from anyone; what is bad is as if it were not there. */
export function readExplore(
  query: ViewQuery,
  trace: GeneralTrace,
  example: Example,
): ExploreChoice {
  const notices: Notice[] = [];
  const bad = (name: string, text: string, accepted: string): undefined => {
    notices.push({ kind: 'address.badChoice', name, text: clip(text), accepted });
    return undefined;
  };
  const ids = variablesOf(trace);
  const variable = (name: 'of' | 'and'): QuantityId | undefined => {
    const text = query[name];
    if (text === undefined) return undefined;
    const accepted = ids.map((id) => addressName(id, example)).join(', ');
    return variableNamed(text, ids, example) ?? bad(name, text, accepted);
  };
  const range = (low: 'from' | 'from2', high: 'to' | 'to2'): Range | undefined => {
    const texts = [query[low], query[high]];
    if (texts.every((text) => text === undefined)) return undefined;
    const [first, last] = texts.map((text) => readNumber(text ?? ''));
    if (first?.ok && last?.ok) {
      const read = { low: first.number.value, high: last.number.value };
      if (isDrawable(read)) return read;
    }
    return bad(`${low}, ${high}`, texts.join(', '), `${low} < ${high}`);
  };
  const ahead = v.safeParse(v.optional(AheadSchema), query.ahead);
  if (!ahead.success) bad('ahead', query.ahead ?? '', `0–${MOST_AHEAD}`);

  const [first = '', second = ''] = usualVariables(trace);
  const of = variable('of') ?? first;
  const wanted = variable('and');
  const one = range('from', 'to');
  const two = range('from2', 'to2');
  return {
    of,
    and: wanted !== undefined && wanted !== of ? wanted : of === second ? first : second,
    ...(one ? { range: one } : {}),
    ...(two ? { range2: two } : {}),
    ahead: (ahead.success ? ahead.output : undefined) ?? USUAL_AHEAD,
    notices,
  };
}

/** The first weight into each output neuron: those into one neuron act alike, and make a map of stripes. */
function usualVariables({ structure: { forward } }: GeneralTrace): readonly QuantityId[] {
  const [first, ...others] = forward.layers.at(-1)?.neurons ?? [];
  const weights = [first, ...others].flatMap((neuron) => neuron?.sources[0]?.weight ?? []);
  const more = first?.sources.map(({ weight }) => weight) ?? [];
  return [...new Set([...weights, ...more, ...forward.parameters])];
}

/** By the example's name, by the engine's id, or by the name that another example has for it. */
function variableNamed(
  name: string,
  ids: readonly QuantityId[],
  example: Example,
): QuantityId | undefined {
  const own = quantityNamed(name, ids, example);
  if (own !== undefined) return own;
  for (const other of EXAMPLES) {
    const found = quantityNamed(name, ids, other);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What of a choice an address says, in the example's own names. */
export type ExploreChange = Partial<Pick<ExploreChoice, 'of' | 'and' | 'ahead'>> & {
  readonly range?: Range | undefined;
  readonly range2?: Range | undefined;
  /** The picture to go to. */
  readonly plot?: string;
};

/** The parameters after a change; a range that is taken back, or whose number is another one now, is gone. */
export function writeExplore(query: ViewQuery, change: ExploreChange, example: Example): ViewQuery {
  const { of, and, ahead, range, range2, plot } = change;
  const next: Record<string, string> = { ...query };
  const set = (low: string, high: string, to: Range | undefined): void => {
    delete next[low];
    delete next[high];
    if (to) Object.assign(next, { [low]: String(to.low), [high]: String(to.high) });
  };
  if (plot !== undefined) next.plot = plot;
  if (of !== undefined) next.of = addressName(of, example);
  if (and !== undefined) next.and = addressName(and, example);
  if (ahead !== undefined) next.ahead = String(ahead);
  if ('range' in change || of !== undefined) set('from', 'to', range);
  if ('range2' in change || and !== undefined) set('from2', 'to2', range2);
  return next;
}
