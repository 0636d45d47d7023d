import type { UpdateForm } from '../engine';
import type { DiagnosisId } from '../engine/marking';
import type { Translate } from '../text';

/** The mistakes that are said otherwise where a step is added to the old value, by what of them is. */
const BY_DELTA = {
  name: ['added', 'gradientOfOther'],
  explanation: [
    'added',
    'rateLeftOut',
    'stepOnly',
    'gradientMinusWeight',
    'gradientOfOther',
    'sourceLeftOut',
  ],
} as const satisfies Readonly<Record<string, readonly DiagnosisId[]>>;

/** What a mistake is called, in the terms of the form that it was made in. */
export function diagnosisName(
  text: Translate,
  id: DiagnosisId,
  delta: UpdateForm['delta'],
): string {
  const own = delta === 'none' ? undefined : BY_DELTA.name.find((known) => known === id);
  return text(own === undefined ? `diagnosis.${id}.name` : `delta.diagnosis.${own}.name`);
}

/** What it is. `other` names the quantity that was taken, or left out. */
export function diagnosisExplanation(
  text: Translate,
  id: DiagnosisId,
  delta: UpdateForm['delta'],
  other: string,
): string {
  const own = delta === 'none' ? undefined : BY_DELTA.explanation.find((known) => known === id);
  return own === undefined
    ? text(`diagnosis.${id}.explanation`, { other })
    : text(`delta.diagnosis.${own}.explanation`);
}
