import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { GeneralTrace, PhaseId, QuantityId } from '../../engine';
import type { MatrixChoices } from '../../engine/conventions';
import { matrixForm, type Notation, worksOut } from '../../notation';
import { REVEALS, type Reveal } from '../../state';
import { Formula } from '../formula/Formula';
import { FormulaLine } from '../formula/FormulaLine';

export interface MatrixFormProps {
  readonly trace: GeneralTrace;
  readonly phase: PhaseId;
  /** The quantity of the step: its line is marked. */
  readonly id: QuantityId;
  readonly notation: Notation;
  readonly choices: MatrixChoices;
  readonly reveal: Reveal;
  readonly onFollow: (id: QuantityId) => void;
  /** What stands here where something is given midway and the step is in no line. */
  readonly otherwise: ReactNode;
}

/** All that the phase works out, as matrices. */
export function MatrixForm({
  trace,
  phase,
  id,
  notation,
  choices,
  reveal,
  onFollow,
  otherwise,
}: MatrixFormProps) {
  const lines = useMemo(
    () => matrixForm(trace, phase, notation, choices),
    [trace, phase, notation, choices],
  );
  const forms = useRef<HTMLDivElement>(null);
  const before = useRef(id);
  // Of a method with many lines (Adam has twenty) the current one may be far above or below.
  useEffect(() => {
    const isFirst = before.current === id;
    before.current = id;
    const list = forms.current;
    if (isFirst || list === null || list.offsetHeight <= window.innerHeight) return;
    list.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [id]);
  const isTold = lines.some((line) => worksOut(line, id));
  if (!isTold && (lines.length === 0 || trace.structure.midway !== undefined)) return otherwise;
  return (
    <div ref={forms} className="forms forms--matrix">
      {lines.map((line) => {
        const { symbols, numbers, result } = line;
        const shown = [symbols, `= ${numbers}`, result].slice(0, REVEALS.indexOf(reveal) + 1);
        return (
          <div
            key={symbols}
            className="form"
            aria-current={lines.length > 1 && worksOut(line, id) ? 'step' : undefined}
          >
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
