import { readNumber } from '../../engine';
import type { Range, TrialPair } from '../../engine/explore';
import { clip } from '../address/addressText';
import type { Notice } from '../notice';
import type { ViewQuery } from '../viewList';

/** As many pairs as stand on a page. */
export const MOST_PAIRS = 6;

/** What the articles begin with: the answer is twice the input. */
const USUAL_PAIRS: readonly TrialPair[] = [
  { input: 0, target: 0 },
  { input: 1, target: 2 },
  { input: 2, target: 4 },
];
const USUAL_WEIGHT = 3;

/** What an address asks of the trial with one weight. */
export interface TrialChoice {
  readonly pairs: readonly TrialPair[];
  readonly weight: number;
  readonly notices: readonly Notice[];
}

/** Reads `data=0:0,1:2` and `weight=3`, which may come from anyone; what is bad is as if it were not there. */
export function readTrial(query: ViewQuery): TrialChoice {
  const notices: Notice[] = [];
  const bad = (name: string, text: string, accepted: string): undefined => {
    notices.push({ kind: 'address.badChoice', name, text: clip(text), accepted });
    return undefined;
  };
  const { data, weight } = query;
  const pairs =
    data === undefined
      ? undefined
      : (readPairs(data) ?? bad('data', data, `0:0,1:2 (1–${MOST_PAIRS})`));
  const read = weight === undefined ? undefined : readNumber(weight);
  if (read?.ok === false) bad('weight', weight ?? '', '3, −0.5');
  return {
    pairs: pairs ?? USUAL_PAIRS,
    weight: read?.ok ? read.number.value : USUAL_WEIGHT,
    notices,
  };
}

function readPairs(text: string): readonly TrialPair[] | undefined {
  const parts = text.split(',');
  if (parts.length > MOST_PAIRS) return undefined;
  const pairs: TrialPair[] = [];
  for (const part of parts) {
    const [input, target, ...more] = part.split(':').map((number) => readNumber(number));
    if (!input?.ok || !target?.ok || more.length > 0) return undefined;
    pairs.push({ input: input.number.value, target: target.number.value });
  }
  return pairs;
}

/** The parameters after a change. */
export const writeTrial = (
  query: ViewQuery,
  { pairs, weight }: Partial<Pick<TrialChoice, 'pairs' | 'weight'>>,
): ViewQuery => ({
  ...query,
  ...(pairs === undefined
    ? {}
    : { data: pairs.map(({ input, target }) => `${input}:${target}`).join(',') }),
  ...(weight === undefined ? {} : { weight: String(weight) }),
});

/** No axis goes further: its length is still a number. */
const HUGE = Number.MAX_VALUE / 4;

/** The range of W to be shown: where the articles' trials lie, and W itself. */
export const trialRange = (weight: number): Range => ({
  low: Math.max(-HUGE, Math.min(-2, weight - Math.abs(weight) / 2)),
  high: Math.min(HUGE, Math.max(6, weight + Math.abs(weight) / 2)),
});
