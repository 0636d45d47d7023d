import type { GeneralTrace, PhaseId, QuantityId } from '../../engine';
import type { MatrixChoices } from '../../engine/conventions';
import { matrixForm, type Notation } from '../../notation';
import { REVEALS, type Reveal } from '../../state';
import { Formula } from '../formula/Formula';
import { FormulaLine } from '../formula/FormulaLine';

export interface MatrixFormProps {
  readonly trace: GeneralTrace;
  readonly phase: PhaseId;
  readonly notation: Notation;
  readonly choices: MatrixChoices;
  readonly reveal: Reveal;
  readonly onFollow: (id: QuantityId) => void;
}

/** All that the phase works out, as matrices. */
export function MatrixForm({ trace, phase, notation, choices, reveal, onFollow }: MatrixFormProps) {
  return (
    <div className="forms forms--matrix">
      {matrixForm(trace, phase, notation, choices).map(({ symbols, numbers, result }) => {
        const shown = [symbols, `= ${numbers}`, result].slice(0, REVEALS.indexOf(reveal) + 1);
        return (
          <div key={symbols} className="form">
            {shown.map((tex, i) => (
              <FormulaLine key={REVEALS[i]} className="form-line">
                <Formula tex={tex} onChoose={onFollow} />
              </FormulaLine>
            ))}
          </div>
        );
      })}
    </div>
  );
}
