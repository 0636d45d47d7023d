import { GOAL_MISS, type Outcome } from '../../../engine/training';
import { type Notation, numberText } from '../../../notation';
import type { Run } from '../../../state';
import type { MessageValues, Translate } from '../../../text';
import { useText } from '../../context';
import { LineSample } from './LineSample';
import type { RunName } from './runName';

export interface OutcomeListProps {
  readonly runs: readonly Run[];
  readonly names: readonly RunName[];
  readonly notation: Notation;
}

/** What became of each run, in words, by measured criteria. */
export function OutcomeList({ runs, names, notation }: OutcomeListProps) {
  const text = useText();
  return (
    <section className="outcomes" aria-label={text('updates.outcomes')}>
      <ul>
        {runs.map(({ outcome }, run) => {
          const name = names[run]?.whole ?? '';
          if (outcome === undefined) return null;
          return (
            <li key={name} data-outcome={outcome.kind}>
              <p className="outcome-name">
                <LineSample run={run} />
                <span>{name}</span> <strong>{text(`updates.word.${outcome.kind}`)}</strong>
              </p>
              <p>{sentence(outcome, notation, text)}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Where the error does not tell how far the outputs are from their targets, the outputs are spoken of. */
function sentence(outcome: Outcome, notation: Notation, text: Translate): string {
  const { kind, goal } = outcome;
  const values = valuesOf(outcome, notation);
  const isOfGoal = kind === 'converged' || kind === 'slow' || kind === 'settled';
  return goal === undefined && isOfGoal
    ? text(`updates.outputs.${kind}`, values)
    : text(`updates.outcome.${kind}`, values);
}

/** The figures of an outcome as its sentence takes them. */
function valuesOf(outcome: Outcome, { naming, style, locale }: Notation): MessageValues {
  const {
    first,
    last,
    goal = GOAL_MISS,
    miss,
    end,
    saturated,
    updates,
    rises,
    reachedAt = 0,
  } = outcome;
  const written = (value: number): string => numberText(value, style);
  const low = written(end.low);
  const high = written(end.high);
  const list = new Intl.ListFormat(locale);
  return {
    updates,
    rises,
    reached: reachedAt,
    first: written(first),
    last: written(last),
    goal: written(goal),
    miss: written(miss),
    low,
    high,
    isFlat: low === high ? 'yes' : 'no',
    end: end.updates,
    isMore: last > first ? 'yes' : 'no',
    count: saturated.length,
    neurons: list.format(saturated.map((neuron) => naming.neurons[neuron] ?? neuron)),
  };
}
