import {
  BIAS_FORM_NAMES,
  BIAS_FORMS,
  BIAS_INPUTS,
  DEFAULT_BIAS_FORM,
} from '../../../engine/conventions';
import { holdBiases } from '../problemEdits';
import { type Choice, oneOf } from './problemChoice';

const form: Choice = {
  name: 'bias',
  group: 'network',
  of: ({ bias = DEFAULT_BIAS_FORM }) => bias,
  ...oneOf(BIAS_FORM_NAMES, (problem, bias) => holdBiases(problem, { bias })),
};

const input: Choice = {
  name: 'biasinput',
  group: 'network',
  accepted: BIAS_INPUTS.join(', '),
  of: ({ bias = DEFAULT_BIAS_FORM, biasInput = 1 }) =>
    BIAS_FORMS[bias].written?.hasFixedInput ? String(biasInput) : undefined,
  put: (problem, text) => {
    const { bias = DEFAULT_BIAS_FORM } = problem;
    if (!BIAS_FORMS[bias].written?.hasFixedInput) return { refused: { accepted: 'bias=weight' } };
    const biasInput = BIAS_INPUTS.find((known) => String(known) === text);
    return biasInput === undefined ? undefined : { problem: holdBiases(problem, { biasInput }) };
  },
};

/** How the biases are written. */
export const WRITTEN_BIAS = [form, input] as const;
