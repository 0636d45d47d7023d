// However biases are written, and where there are none, no sentence about a step speaks of what there is not.
import { expect, test } from 'vitest';
import { METHOD_NAMES, traceUpdate } from '../../../src/engine';
import { BIAS_FORM_NAMES, type BiasFormName } from '../../../src/engine/conventions';
import { UPDATE_FORM_NAMES, UPDATE_FORMS } from '../../../src/engine/forms';
import { explain, namingIn, speakQuantity } from '../../../src/notation';
import { caseOf } from '../../../src/notation/cases';
import { readAddress } from '../../../src/state';
import { crossed } from '../../crossing';
import { exampleOf, say } from '../../reading/cases';

const { example } = exampleOf('classic');

/** What would be about another way of writing them. What a threshold or a weight is, may be said by a bias. */
const STRANGE: Readonly<Record<BiasFormName, RegExp>> = {
  bias: /threshold|fixed input|θ/i,
  threshold: /fixed input|\bw_?0|(?:the|its|plus|and) bias/i,
  weight: /threshold|θ|(?:the|its|plus|and) bias/i,
  none: /bias|threshold|fixed input|θ|\bw_?0/i,
};

test.each(
  crossed({
    bias: BIAS_FORM_NAMES,
    form: UPDATE_FORM_NAMES,
    layers: ['2-2', '2-2-2', '2-2-1', '1-2-1-2'],
    method: METHOD_NAMES,
    biases: ['shared', 'separate'],
    taken: ['', '&set=and&order=batch'],
  }),
)('$bias, $form, $layers, $method, $biases biases$taken', (each) => {
  const { bias, form, layers, method, biases, taken } = each;
  const address = `layers=${layers}&bias=${bias}&biases=${biases}&method=${method}&updatebiases=yes`;
  const { work, notices } = readAddress(`#/step?example=classic&${address}${taken}`);
  if (work === undefined || notices.length > 0) throw new Error(JSON.stringify(notices));
  const trace = traceUpdate(work.problem, UPDATE_FORMS[form]);
  const notation = {
    naming: namingIn(example.naming, trace.structure),
    say,
    style: { digits: 4, decimalSeparator: '.' as const },
  };
  const sentences = trace.phases.flatMap(({ steps }) =>
    steps.flatMap((id) => {
      const { kind, values } = explain(trace, id, notation.naming);
      const found = caseOf(trace, id, notation);
      return [
        say(`step.${kind}.what` as never, values),
        say(`step.${kind}.why` as never, values),
        found === undefined ? '' : say(`case.${found.kind}` as never, found.values),
        speakQuantity(trace, id, 'numbers', notation),
      ];
    }),
  );
  expect(sentences.filter((sentence) => STRANGE[bias].test(sentence))).toEqual([]);
  expect(sentences.filter((sentence) => sentence !== sentence.trim())).toEqual([]);
  const own = { bias: /bias/, threshold: /threshold/, weight: /fixed/, none: /weight/ }[bias];
  expect(sentences.some((sentence) => own.test(sentence))).toBe(true);
});
