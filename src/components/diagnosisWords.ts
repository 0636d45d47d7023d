import type { Diagnosis, QuantityId, UpdateForm } from '../engine';
import { type DiagnosisId, ownNetwork } from '../engine/marking';
import type { Structure } from '../engine/update';
import { expressionText, type Notation, symbolText } from '../notation';
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

/** The figure that a mistake is in, and the update that it is of. */
export interface ExplainedFigure {
  readonly figure: QuantityId;
  readonly structure: Structure;
  readonly notation: Pick<Notation, 'naming' | 'style'>;
}

/** What it is, in terms of the learner’s own network. `named` says how the other quantity is written. */
export function diagnosisExplanation(
  text: Translate,
  { id, at, other }: Diagnosis,
  { figure, structure, notation: { naming, style } }: ExplainedFigure,
  named: (other: QuantityId) => string = (of) => symbolText(of, naming),
): string {
  const own =
    structure.form.delta === 'none'
      ? undefined
      : BY_DELTA.explanation.find((known) => known === id);
  if (own !== undefined) return text(`delta.diagnosis.${own}.explanation`);
  const { activation, slope, ...counts } = ownNetwork(structure, figure, {
    ...(at !== undefined && { at }),
    ...(other !== undefined && { other }),
  });
  return text(`diagnosis.${id}.explanation`, {
    ...counts,
    activation: text('setup.activation', { name: activation }),
    slope: slope === undefined ? '' : expressionText(slope, naming, { style }),
    other: other === undefined ? '' : named(other),
    net: naming.letters?.net.text ?? 'net',
  });
}
