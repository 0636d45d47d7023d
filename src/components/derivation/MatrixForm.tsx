import type { AnyTrace, PhaseId, QuantityId } from '../../engine';
import { matrixForm, type Notation } from '../../notation';
import type { Reveal } from '../../state';
import { Formula } from './Formula';

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
          <div className="form-line">
            <Formula tex={symbols} onChoose={onFollow} />
          </div>
          {reveal !== 'formula' && (
            <div className="form-line">
              <Formula tex={`= ${numbers}`} onChoose={onFollow} />
            </div>
          )}
        </div>
      ))}
    </div>
  );
}
