import type { FallbackProps } from 'react-error-boundary';
import { useText } from '../context';
import { FaultBox } from './FaultBox';

export interface PartFaultProps extends FallbackProps {
  readonly className?: string | undefined;
  readonly onClose?: (() => void) | undefined;
}

/** Stands in for one part of a view. */
export function PartFault({ onClose, className = '', ...fault }: PartFaultProps) {
  const text = useText();
  return (
    <FaultBox
      {...fault}
      className={`${className}${onClose ? ' fault--over' : ''}`}
      sentence={text('fault.part')}
    >
      {onClose && (
        <button type="button" className="button" onClick={onClose}>
          {text('notice.dismiss')}
        </button>
      )}
    </FaultBox>
  );
}
