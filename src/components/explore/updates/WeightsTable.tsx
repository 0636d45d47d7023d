import { derivativeId, TOTAL_ERROR } from '../../../engine';
import { DEFAULT_BIAS_FORM } from '../../../engine/conventions';
import { numberText, symbolText } from '../../../notation';
import type { traceOf } from '../../../state';
import { useText } from '../../context';
import { keyboardScrollable } from '../../keyboardScrollable';
import { useLesson } from '../../lesson';
import { SymbolLabel } from '../../symbol/SymbolLabel';

type SomeTrace = ReturnType<typeof traceOf>;

export interface WeightsTableProps {
  readonly start: SomeTrace;
  readonly now: SomeTrace;
  readonly update: number;
}

/** Every weight and bias: at the start of the run and at the update that is looked at, with its slope there. */
export function WeightsTable({ start, now, update }: WeightsTableProps) {
  const text = useText();
  const { naming, style } = useLesson().notation;
  const { bias = DEFAULT_BIAS_FORM } = now.structure.wiring;
  const title = text('updates.weights', { bias });
  const cell = (trace: SomeTrace, id: string) => {
    const value = trace.value(id);
    return (
      <td data-quantity={id} data-value={Number.isFinite(value) ? String(value) : undefined}>
        {Number.isFinite(value) ? numberText(value, style) : text('value.overflow')}
      </td>
    );
  };
  return (
    <section ref={keyboardScrollable} className="along-weights" aria-label={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{text('updates.weights.name')}</th>
            <th scope="col">{text('updates.weights.start')}</th>
            <th scope="col">{text('updates.weights.now', { update })}</th>
            <th scope="col">{text('updates.weights.slope')}</th>
          </tr>
        </thead>
        <tbody>
          {now.structure.forward.parameters.map((id) => (
            <tr key={id}>
              <th scope="row">
                <SymbolLabel text={symbolText(id, naming)} />
              </th>
              {cell(start, id)}
              {cell(now, id)}
              {cell(now, derivativeId(TOTAL_ERROR, id))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
