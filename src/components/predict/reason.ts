import { leadOf } from '../../engine/update';
import { expressionText, numberText, quantityOf, symbolText } from '../../notation';
import type { Translate } from '../../text';
import type { Lesson } from '../lesson';
import { listed, sentences } from '../lists';
import { type Makeup, makeupOf } from './makeup';
import type { Prediction } from './usePrediction';

/** Why the answer is what it is, from the trace. */
export function reasonFor(
  { trace, notation }: Lesson,
  { id, question }: Prediction,
  text: Translate,
): string {
  const { naming, style } = notation;
  const number = (value: number): string => numberText(value, style);
  const name = symbolText(id, naming);
  const found = quantityOf(trace, id);
  const formula = expressionText(leadOf(trace.structure, found), naming, { style });
  const makeup = makeupOf(trace, id);
  const parts = listed(
    text,
    makeup.parts.map(({ expression, value }) => {
      const written = expressionText(expression, naming, { style });
      return written === number(value) ? written : `${written} = ${number(value)}`;
    }),
    'list.clauses',
  );
  switch (question.kind) {
    case 'needs':
      return text('predict.needs.because', {
        names: listed(
          text,
          question.answer.map((one) => symbolText(one, naming)),
        ),
        formula,
        name,
      });
    case 'sign':
      return sentences(text, [
        text('predict.sign.because', { name, sign: question.answer }),
        made(makeup),
      ]);
    case 'compare': {
      const values = {
        name,
        value: number(found.value),
        than: symbolText(question.than, naming),
        other: number(trace.value(question.than)),
        answer: question.answer,
      };
      const step = makeup.parts[1];
      const isUpdate = found.role.newOf !== undefined && makeup.kind === 'difference' && step;
      return isUpdate
        ? text('predict.compare.becauseStep', {
            ...values,
            step: expressionText(step.expression, naming, { style }),
            taken: number(step.value),
          })
        : text('predict.compare.because', values);
    }
    case 'value':
      return text('predict.value.because', { name, value: number(found.value) });
  }

  function made({ kind, negative }: Makeup): string {
    if (kind === 'product') return text('predict.made.product', { negative, parts });
    if (kind === 'sum') return text('predict.made.sum', { parts });
    if (kind === 'difference') return text('predict.made.difference', { parts });
    return text('predict.made.other', { formula });
  }
}
