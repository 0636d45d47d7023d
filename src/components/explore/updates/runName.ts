import { least, max } from 'd3';
import { LEARNING_RATE } from '../../../engine';
import { biasInUse, DEFAULT_BIAS_FORM } from '../../../engine/conventions';
import { type Notation, numberInput, symbolText } from '../../../notation';
import { biasesOf, type RunsSetup, rateOf } from '../../../state';
import type { Translate } from '../../../text';

/** A run's name by what tells it from the others: as one line, and in parts for where there is little room. */
export interface RunName {
  readonly whole: string;
  readonly lines: readonly string[];
}

/** The names of runs that stand side by side. */
export function runNames(
  { problem, variants }: Pick<RunsSetup, 'problem' | 'variants'>,
  notation: Notation,
  text: Translate,
): readonly RunName[] {
  const rates = variants.map((variant) => rateOf(problem, variant));
  const { bias = DEFAULT_BIAS_FORM } = problem;
  // Where there are none, no run has them otherwise.
  const biases = variants.map((variant) => biasesOf(problem, biasInUse(problem) ? variant : {}));
  const differ = (values: readonly unknown[]): boolean => new Set(values).size > 1;
  const parts = differ(biases) ? (differ(rates) ? 'both' : 'biases') : 'rate';
  const eta = symbolText(LEARNING_RATE, notation.naming);
  const isAgain = (i: number): boolean =>
    variants.some((_, j) => j < i && rates[j] === rates[i] && biases[j] === biases[i]);
  return variants.map((_, i): RunName => {
    const rate = numberInput(rates[i] ?? 0, notation.style).replace('-', '−');
    const values = { eta, rate, biases: biases[i] ?? 'held', bias, parts };
    const whole = text('updates.name', values);
    const again = text('updates.again', { number: i + 1 });
    return {
      whole: isAgain(i) ? `${whole} ${again}` : whole,
      lines: [
        ...(parts === 'biases' ? [] : [text('updates.nameRate', { eta, rate })]),
        ...(isAgain(i) ? [again] : []),
        ...(parts === 'rate' ? [] : [text('updates.nameBiases', { biases: values.biases, bias })]),
      ],
    };
  });
}

/** A name of several words in two lines, as even as its words allow. */
export function inTwoLines(name: string): readonly string[] {
  const words = name.split(' ');
  const ways = words
    .slice(1)
    .map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  return least(ways, (lines) => max(lines, ({ length }) => length) ?? 0) ?? [name];
}
