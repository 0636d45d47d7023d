import type { QuantityId } from '../../engine';
import type { MatrixLine } from '../../notation';
import type { Reveal } from '../../state';
import { Formula } from './Formula';

export interface MatrixFormProps {
  readonly lines: readonly MatrixLine[];
  readonly reveal: Reveal;
  readonly onFollow: (id: QuantityId) => void;
}

/** All that the phase works out, as matrices. */
export function MatrixForm({ lines, reveal, onFollow }: MatrixFormProps) {
  return (
    <div className="forms forms--matrix">
      {lines.map(({ symbols, numbers }) => (
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
