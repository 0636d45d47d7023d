import type { GeneralTrace, PhaseId } from '../../engine';
import { type Notation, showAsked } from '../../notation';
import { useText } from '../context';
import { PrintedFormula } from './PrintedFormula';
import { toldQuantities } from './sheets';

export interface ToldProps {
  readonly trace: GeneralTrace;
  readonly notation: Notation;
  readonly phases: readonly PhaseId[];
}

/** What is needed from the phases that are left out. */
export function Told({ trace, notation, phases }: ToldProps) {
  const text = useText();
  const told = toldQuantities(trace, phases);
  if (told.length === 0) return null;
  return (
    <section className="told">
      <h4>{text('worksheet.told')}</h4>
      <ul className="values">
        {told.map((id) => {
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
