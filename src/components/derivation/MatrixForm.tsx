import type { AnyTrace, PhaseId, QuantityId } from '../../engine';
import { matrixForm, type Notation } from '../../notation';
import type { Reveal } from '../../state';
import { Formula } from './Formula';
import { FormulaLine } from './FormulaLine';

export interface MatrixFormProps {
  readonly trace: AnyTrace;
  readonly phase: PhaseId;
  readonly notation: Notation;
  readonly reveal: Reveal;
  readonly onFollow: (id: QuantityId) => void;
}

/** All that the phase works out, as matrices. */
export function MatrixForm({ trace, phase, notation, reveal, onFollow }: MatrixFormProps) {
  return (
    <div className="forms forms--matrix">
      {matrixForm(trace, phase, notation).map(({ symbols, numbers }) => (
        <div key={symbols} className="form">
          <FormulaLine className="form-line">
            <Formula tex={symbols} onChoose={onFollow} />
          </FormulaLine>
          {reveal !== 'formula' && (
            <FormulaLine className="form-line">
              <Formula tex={`= ${numbers}`} onChoose={onFollow} />
            </FormulaLine>
          )}
        </div>
      ))}
    </div>
  );
}
