import * as v from 'valibot';
import type { QuantityId } from '../../engine';
import { readably, splitQuery } from '../address/addressText';
import { joinParts, SUM, splitParts } from '../handIn/workParts';
import { type Figures, MAX_TEXT, NOTHING_TAKEN, type Taken } from '../practice/progress';
import { STRENGTHS, type Strength } from '../practice/strengths';
import { SEED_PATTERN } from '../work/seed';

/** What a sheet holds beside the figures of its link: so much that it can be gone on with. */
export interface SheetRest {
  /** The code by which the student's numbers are drawn. */
  readonly code?: string | undefined;
  readonly taken: Taken;
  /** The strongest hint that was taken for each quantity. */
  readonly hints: Readonly<Record<QuantityId, Strength>>;
  /** What stands in the fields, where that is not the figure of the link: calculations. */
  readonly texts: Figures;
}

export const NO_REST: SheetRest = { taken: NOTHING_TAKEN, hints: {}, texts: {} };

/** What stands before it, behind the link. */
const PATH = '#sheet?';

/** Says it as an address does, in plain signs; empty where there is nothing to say. */
export function writeRest({ code, taken, hints, texts }: SheetRest): string {
  const parts: (readonly [string, string])[] = [];
  if (code !== undefined) parts.push(['code', code]);
  if (taken.hints + taken.looks > 0) parts.push(['taken', `${taken.hints}.${taken.looks}`]);
  for (const strength of STRENGTHS) {
    const ids = Object.keys(hints).filter((id) => hints[id] === strength);
    if (ids.length > 0) parts.push([strength, ids.join('~')]);
  }
  const typed = Object.entries(texts);
  if (typed.length > 0) parts.push(['typed', joinParts('', typed)]);
  if (parts.length === 0) return '';
  return PATH + parts.map(([name, text]) => `${name}=${readably(text)}`).join('&');
}

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
const RestSchema = v.object({
  code: v.optional(v.pipe(v.string(), v.regex(SEED_PATTERN))),
  taken: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,6}\.\d{1,6}$/),
      v.transform((text) => {
        const [hints = 0, looks = 0] = text.split('.').map(Number);
        return { hints, looks };
      }),
    ),
    '0.0',
  ),
  typed: v.optional(v.string(), ''),
});

/** Reads it out of a text that may come from anyone; what is bad of it is left out. */
export function readRest(text: string): SheetRest {
  const at = text.indexOf(PATH);
  if (at < 0) return NO_REST;
  const { parameters } = splitQuery(text.slice(at + PATH.length));
  const { success, output } = v.safeParse(RestSchema, Object.fromEntries(parameters));
  if (!success) return NO_REST;
  const hints = STRENGTHS.flatMap((strength) =>
    (parameters.get(strength)?.split('~') ?? [])
      .filter((name) => v.is(id, name))
      .map((name) => [name, strength] as const),
  );
  const typed = splitParts(output.typed).parts.filter(
    ([name, written]) => v.is(id, name) && written !== '' && written.length <= MAX_TEXT,
  );
  return {
    code: output.code,
    taken: output.taken,
    hints: Object.fromEntries(hints),
    // A sum of the parts stands among them.
    texts: Object.fromEntries(typed.filter(([name]) => name !== SUM)),
  };
}
