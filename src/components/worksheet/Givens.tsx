import type { AnyTrace, QuantityId } from '../../engine';
import { type Notation, showGiven } from '../../notation';
import { useText } from '../context';
import { PrintedFormula } from './PrintedFormula';

export interface GivensProps {
  readonly trace: AnyTrace;
  readonly notation: Notation;
}

/** Every number that is given, by what it belongs to. */
export function Givens({ trace, notation }: GivensProps) {
  const text = useText();
  const { givens } = trace.structure.forward;
  const group = (title: string, pattern: RegExp) => (
    <div className="givens-group">
      <dt>{title}</dt>
      {givens
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
        {group(text('numbers.hidden'), /^w\.h/)}
        {group(text('numbers.output'), /^w\.o/)}
      </dl>
    </section>
  );
}
