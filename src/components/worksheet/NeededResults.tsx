import type { GeneralTrace, PhaseId } from '../../engine';
import { type Notation, showAsked } from '../../notation';
import { useText } from '../context';
import { PrintedFormula } from './PrintedFormula';
import { neededQuantities } from './sheets';

export interface NeededResultsProps {
  readonly trace: GeneralTrace;
  readonly notation: Notation;
  readonly phases: readonly PhaseId[];
}

/** What is needed from the phases that are left out. */
export function NeededResults({ trace, notation, phases }: NeededResultsProps) {
  const text = useText();
  const needed = neededQuantities(trace, phases);
  if (needed.length === 0) return null;
  return (
    <section className="needed-results">
      <h4>{text('worksheet.needed')}</h4>
      <ul className="values">
        {needed.map((id) => {
          const { symbol, value } = showAsked(trace, id, notation);
          return (
            <li key={id} className="sheet-row">
              <span className="row-formula equation">
                <PrintedFormula {...symbol} />{' '}
                {value === undefined ? text('value.overflow') : <PrintedFormula {...value} />}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
