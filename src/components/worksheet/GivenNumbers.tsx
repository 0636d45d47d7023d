import { Fragment } from 'react';
import { type GeneralTrace, parseId, type QuantityId } from '../../engine';
import { type Notation, showGiven } from '../../notation';
import { useText } from '../context';
import { givensOfMethod } from '../givensOfMethod';
import { weightsInto } from '../layerNames';
import { PrintedFormula } from './PrintedFormula';

export interface GivenNumbersProps {
  readonly trace: GeneralTrace;
  readonly notation: Notation;
}

/** Every number that is given, by what it belongs to. */
export function GivenNumbers({ trace, notation }: GivenNumbersProps) {
  const text = useText();
  const { forward } = trace.structure;
  const { givens } = forward;
  const { method } = trace.structure.wiring;
  const ofMethod = givensOfMethod(trace);
  // What all start from is said in a sentence, as it would be a long list of zeros.
  const kept = ofMethod.filter((id) => parseId(id).kind === 'state');
  const isNew = kept.every((id) => trace.value(id) === 0);
  const group = (title: string, pattern: RegExp, ids: readonly QuantityId[] = givens) => (
    <div className="givens-group">
      <dt>{title}</dt>
      {ids
        .filter((id: QuantityId) => pattern.test(id))
        .map((id) => (
          <dd key={id}>
            <PrintedFormula {...showGiven(trace, id, notation)} />
          </dd>
        ))}
    </div>
  );
  return (
    <section className="givens">
      <h4>{text('worksheet.givens')}</h4>
      <dl>
        {group(text('numbers.inputs'), /^x/)}
        {group(text('numbers.targets'), /^t/)}
        {group(text('numbers.rate'), /^eta/)}
        {group(text('numbers.biases'), /^b/)}
        {forward.layers.slice(0, -1).map(({ letter }, l, { length }) => (
          <Fragment key={letter}>
            {group(weightsInto(text, l + 1, length), new RegExp(`^w\\.${letter}`))}
          </Fragment>
        ))}
        {group(text('numbers.output'), /^w\.o/)}
        {ofMethod.length > 0 &&
          group(
            text(`numbers.method.${method}`),
            /./,
            ofMethod.filter((id) => !kept.includes(id)),
          )}
        {kept.length > 0 && !isNew && group(text('numbers.kept'), /./, kept)}
      </dl>
      {kept.length > 0 && isNew && <p>{text('worksheet.keptNothing')}</p>}
    </section>
  );
}
