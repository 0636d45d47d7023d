import { TOTAL_ERROR } from '../../engine';
import { TRIAL_WEIGHT, type TrialPair, type TrialTrace, trialIds } from '../../engine/explore';
import { expressionText, type Notation, numberText, symbolText } from '../../notation';
import { MOST_PAIRS } from '../../state';
import { useText } from '../context';
import { TrialField } from '../fields/TrialField';
import { SteadyButton } from '../SteadyButton';

export interface TrialTableProps {
  readonly pairs: readonly TrialPair[];
  readonly trace: TrialTrace;
  readonly notation: Notation;
  readonly onChange: (pairs: readonly TrialPair[]) => void;
}

/** The data, what the model answers, and the squared errors: each with the numbers in place. */
export function TrialTable({ pairs, trace, notation, onChange }: TrialTableProps) {
  const text = useText();
  const { naming, style } = notation;
  const shown = (value: number): string =>
    Number.isFinite(value) ? numberText(value, style) : text('value.overflow');
  const worked = (id: string): string => {
    const found = trace.quantities.get(id);
    if (found === undefined) return '';
    const numbers = expressionText(found.expression, naming, {
      value: (of) => trace.value(of),
      style,
    });
    return `${numbers} = `;
  };
  const set = (row: number, change: Partial<TrialPair>): void =>
    onChange(pairs.map((pair, i) => (i === row ? { ...pair, ...change } : pair)));
  const first = trialIds(0);
  const formula = (id: string): string =>
    expressionText(trace.quantities.get(id)?.expression ?? { kind: 'number', value: 0 }, naming, {
      style,
    });
  return (
    <div className="trial-data">
      <table className="trial-table">
        <caption>
          {text('trial.caption', {
            weight: `${symbolText(TRIAL_WEIGHT, naming)} = ${shown(trace.value(TRIAL_WEIGHT))}`,
          })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text('trial.input')}</th>
            <th scope="col">{text('trial.target')}</th>
            <th scope="col">{text('trial.output', { formula: formula(first.output) })}</th>
            <th scope="col">{text('trial.error', { formula: formula(first.error) })}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ input, target }, row) => {
            const ids = trialIds(row);
            return (
              <tr key={ids.input}>
                <td>
                  <TrialField
                    name={symbolText(ids.input, naming)}
                    value={input}
                    style={style}
                    onChange={(value) => set(row, { input: value })}
                  />
                </td>
                <td>
                  <TrialField
                    name={symbolText(ids.target, naming)}
                    value={target}
                    style={style}
                    onChange={(value) => set(row, { target: value })}
                  />
                </td>
                {[ids.output, ids.error].map((id) => (
                  <td key={id} data-quantity={id} data-value={String(trace.value(id))}>
                    <span className="trial-worked">{worked(id)}</span>
                    <strong>{shown(trace.value(id))}</strong>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {text('trial.sum')}
            </th>
            <td data-quantity={TOTAL_ERROR} data-value={String(trace.value(TOTAL_ERROR))}>
              <strong>{shown(trace.value(TOTAL_ERROR))}</strong>
            </td>
          </tr>
        </tfoot>
      </table>
      <div className="trial-rows">
        <SteadyButton
          type="button"
          className="button"
          isOff={pairs.length >= MOST_PAIRS}
          onClick={() => onChange([...pairs, { input: 0, target: 0 }])}
        >
          {text('trial.more')}
        </SteadyButton>
        <SteadyButton
          type="button"
          className="button"
          isOff={pairs.length <= 1}
          onClick={() => onChange(pairs.slice(0, -1))}
        >
          {text('trial.fewer')}
        </SteadyButton>
      </div>
    </div>
  );
}
