import { Fragment } from 'react';
import { type GeneralTrace, LEARNING_RATE, type QuantityId } from '../../engine';
import { DEFAULT_BIAS_FORM } from '../../engine/conventions';
import { type Notation, showGiven } from '../../notation';
import { useText } from '../context';
import { givensOfMethod } from '../givensOfMethod';
import { givensOfKind, weightsOf } from '../givensOfNetwork';
import { weightsInto } from '../layerNames';
import { givensMidway } from '../midway/givensMidway';
import { PrintedFormula } from './PrintedFormula';

export interface GivenNumbersProps {
  readonly trace: GeneralTrace;
  readonly notation: Notation;
}

/** Every number that is given, by what it belongs to. */
export function GivenNumbers({ trace, notation }: GivenNumbersProps) {
  const text = useText();
  const { forward } = trace.structure;
  const { method, bias = DEFAULT_BIAS_FORM } = trace.structure.wiring;
  const biases = givensOfKind(trace, 'bias');
  const inputs = givensOfKind(trace, 'input');
  const targets = givensOfKind(trace, 'target');
  const midway = givensMidway(trace);
  const ofMethod = givensOfMethod(trace);
  // What all start from is said in a sentence, as it would be a long list of zeros.
  const kept = ofMethod.filter((id) => trace.structure.definitions.get(id)?.role.kind === 'state');
  const isNew = kept.every((id) => trace.value(id) === 0);
  const group = (title: string, ids: readonly QuantityId[]) => (
    <div className="givens-group">
      <dt>{title}</dt>
      {ids.map((id) => (
        <dd key={id}>
          <PrintedFormula {...showGiven(trace, id, notation)} />
        </dd>
      ))}
    </div>
  );
  const outputs = forward.layers.at(-1);
  return (
    <section className="givens">
      <h4>{text('worksheet.givens')}</h4>
      <dl>
        {midway.length > 0 && group(text('midway.title'), midway)}
        {inputs.length > 0 && group(text('numbers.inputs'), inputs)}
        {targets.length > 0 && group(text('numbers.targets'), targets)}
        {group(text('numbers.rate'), [LEARNING_RATE])}
        {biases.length > 0 && group(text('numbers.biases', { bias }), biases)}
        {forward.layers.slice(0, -1).map(({ letter }, l, { length }) => (
          <Fragment key={letter}>
            {group(weightsInto(text, l + 1, length), weightsOf(trace, letter))}
          </Fragment>
        ))}
        {outputs && group(text('numbers.output'), weightsOf(trace, outputs.letter))}
        {ofMethod.length > 0 &&
          group(
            text(`numbers.method.${method}`),
            ofMethod.filter((id) => !kept.includes(id)),
          )}
        {kept.length > 0 && !isNew && group(text('numbers.kept'), kept)}
      </dl>
      {kept.length > 0 && isNew && <p>{text('worksheet.keptNothing', { bias })}</p>}
    </section>
  );
}
