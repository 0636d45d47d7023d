import { type GeneralProblem, netId, outId, readNumber } from '../../../engine';
import { badMidway, fittingMidway, withMidway } from '../midwayEdits';
import type { Choice, Put } from './problemChoice';

const EXAMPLE = [outId('h1'), netId('o1')].map((id, i) => `${id}:0.${6 - i}`).join(',');

/** Each with its number, `out.h1:0.5933,out.h2:0.5969`, in the order of their ids. */
const textOf = ({ given }: GeneralProblem): string | undefined =>
  given &&
  Object.entries(given)
    .map(([id, value]) => `${id}:${value}`)
    .sort()
    .join(',');

const given: Choice = {
  name: 'given',
  group: 'given',
  usual: '',
  accepted: EXAMPLE,
  namesQuantities: true,
  // A δ is kept as ∂E/∂net, whoever wrote it.
  of: (problem) =>
    problem.given && textOf(withMidway({ ...problem, given: {} }, Object.entries(problem.given))),
  put: (problem, text) => {
    const { given: _, ...whole } = problem;
    return text === '' ? { problem: whole } : read(whole, text);
  },
};

/** One mistake, and none of them is taken. */
function read(whole: GeneralProblem, text: string): Put {
  let problem = whole;
  for (const part of text.split(',')) {
    const [, id, number = ''] = /^(.+):([^:]*)$/.exec(part) ?? [];
    if (id === undefined) return { refused: { text: part } };
    const value = readNumber(number);
    if (!value.ok) {
      return { refused: { name: `given: ${id}`, text: number, accepted: '0.05, 5e-2, 1/20' } };
    }
    const before = problem;
    problem = withMidway(before, [[id, value.number.value]]);
    // Said twice, or as δ and as ∂E/∂net, which are one quantity.
    if (textOf(before)?.split(',').length === textOf(problem)?.split(',').length) {
      return { refused: { text: part, accepted: textOf(before) ?? EXAMPLE } };
    }
  }
  const bad = badMidway(problem);
  if (bad === undefined) return { problem };
  const accepted = textOf(fittingMidway(problem));
  return { refused: { text: bad, ...(accepted === undefined ? {} : { accepted }) } };
}

/** Quantities that are given midway. */
export const GIVEN = [given] as const;
