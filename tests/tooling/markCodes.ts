import type {
  Convention,
  Mark,
  QuantityKind,
  Shortness,
  UnreadableReason,
  Verdict,
} from '../../src/engine';
import { DIAGNOSES } from '../../src/engine/marking';
import marking from '../../src/text/en/marking.json';

/** Where the codes stand in docs/formats.md. */
export const BEGIN = '<!-- Written by `npm run codes`. -->';
export const END = '<!-- To here. -->';

type Meanings<T extends string> = Readonly<Record<T, string>>;

// Each is a `Record`, so that the compiler asks for the meaning of a new one.
const VERDICTS: Meanings<Verdict> = {
  right: 'ours, with digits enough',
  follows: 'wrong, and what the learner’s own earlier figures give',
  short: 'agrees as far as it goes, with too few digits: not yet answered',
  wrong: 'a slip, or the same slip again',
  unreadable: 'not a number',
};

const WHERE: Meanings<QuantityKind | 'none'> = {
  given: 'a number that is given',
  net: 'a net input',
  output: 'an output of a neuron',
  error: 'the error of an output',
  totalError: 'the error of an example',
  local:
    'a derivative that rules find: of the error by an output, a slope, a net input by a weight',
  chain: 'a derivative by the chain rule',
  paths: 'a derivative to which several paths are added up',
  cancelled: 'a derivative in which the slope cancels',
  delta: 'the δ of a neuron',
  gradient: 'the derivative by a weight or bias, in the δ form',
  change: 'the step of a weight or bias',
  state: 'what a method keeps from update to update',
  corrected: 'what Adam keeps, corrected for its beginning at 0',
  update: 'a new weight or bias',
  batchError: 'the error of several examples together',
  batchGradient: 'the derivative by a weight or bias of several examples together',
  none: 'the update has no such quantity',
};

const RIGHT: Meanings<Convention | 'cut'> = {
  cut: 'cut off rather than rounded',
  oppositeSign: 'in the convention of the other sign',
  stepForNew: 'the step in place of the new value, throughout',
  rateOutside: 'a velocity without the learning rate, which then stands in the step',
};

const SHORT: Meanings<Shortness> = {
  digits: 'fewer digits than are asked for',
  inherited: 'agrees only by means of an earlier figure that is short',
  step: 'a new weight or bias that reads like the old one',
  lost: 'a difference has lost the digits',
  coarse: 'nearly all of the sheet is wrong, and this agrees only by coarse numbers on the way',
};

const UNREADABLE: Meanings<UnreadableReason | 'noSuchQuantity'> = {
  empty: 'nothing is there',
  notANumber: 'not a number',
  tooLarge: 'beyond the range of a double',
  tooLong: 'too long for a number',
  divisionByZero: 'divides by zero',
  twoSeparators: 'two decimal marks',
  noSuchQuantity: 'the update has no such quantity',
};

const names: Readonly<Record<string, string>> = marking;
/** A slip’s name, of which a word may depend on the network: that is left out. */
const nameOf = (id: NonNullable<Mark['diagnosis']>): string => {
  const name = names[`diagnosis.${id}.name`] ?? '';
  return /[{}]/.test(name) ? '' : `“${name}”`;
};
const WRONG: readonly (readonly [string, string])[] = [
  ['', 'no common slip gives it'],
  ['again', 'the same slip as in an earlier figure'],
  ...DIAGNOSES.map((id) => [id, nameOf(id)] as const),
];

const rows = (meanings: Readonly<Record<string, string>> | typeof WRONG): string =>
  (Array.isArray(meanings) ? meanings : Object.entries(meanings))
    .map(([code, meaning]) => `| ${code === '' ? '(nothing)' : `\`${code}\``} | ${meaning} |`)
    .join('\n');
const table = (head: string, meanings: Parameters<typeof rows>[0]): string =>
  `| ${head} | means |\n| --- | --- |\n${rows(meanings)}`;

/** Every code that a mark can have, as Markdown. */
export function markCodes(): string {
  return [
    BEGIN,
    table('verdict', VERDICTS),
    table('where', WHERE),
    table('why, of `right`', { '': 'nothing more is to be said', ...RIGHT }),
    table('why, of `short`', SHORT),
    table('why, of `wrong`', WRONG),
    table('why, of `unreadable`', UNREADABLE),
    'A figure that follows has no why: `follows:output:`.',
    END,
  ].join('\n\n');
}

/** A document with the codes as they are now. */
export const withCodes = (document: string): string => {
  const [before = '', rest = ''] = document.split(BEGIN);
  const [, after = ''] = rest.split(END);
  return before + markCodes() + after;
};
