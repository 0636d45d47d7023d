import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { GeneralTrace, PhaseId, QuantityId } from '../../engine';
import type { MatrixChoices } from '../../engine/conventions';
import { type MatrixLine, matrixForm, type Notation, symbolSpeech, worksOut } from '../../notation';
import { REVEALS, type Reveal } from '../../state';
import type { Translate } from '../../text';
import { useText } from '../context';
import { Formula } from '../formula/Formula';
import { FormulaLine } from '../formula/FormulaLine';
import { useMarkedEntry } from '../formula/useMarkedEntry';

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
  const text = useText();
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
  useMarkedEntry(forms, '[data-result]', id);
  const isTold = lines.some((line) => worksOut(line, id));
  if (!isTold && (lines.length === 0 || trace.structure.midway !== undefined)) return otherwise;
  return (
    <div ref={forms} className="forms forms--matrix">
      {lines.map((line) => {
        const { symbols, numbers, result } = line;
        const isCurrent = worksOut(line, id);
        const shown = [symbols, `= ${numbers}`, result].slice(0, REVEALS.indexOf(reveal) + 1);
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is of fields
          <div
            key={symbols}
            className="form"
            role="group"
            aria-label={nameOf(line, notation, text)}
            aria-current={lines.length > 1 && isCurrent ? 'step' : undefined}
          >
            {shown.map((tex, i) => (
              <FormulaLine
                key={REVEALS[i]}
                className="form-line"
                role="group"
                aria-label={text(`derivation.${REVEALS[i] ?? 'value'}`)}
                data-result={isCurrent && REVEALS[i] === 'value' ? '' : undefined}
              >
                <Formula tex={tex} onChoose={onFollow} />
              </FormulaLine>
            ))}
          </div>
        );
      })}
    </div>
  );
}

/** What a line works out: the first and the last of its quantities. */
function nameOf({ block }: MatrixLine, { naming, say }: Notation, text: Translate): string {
  const names = block.entries
    .flat()
    .filter((entry) => typeof entry === 'string')
    .map((entry) => symbolSpeech(entry, naming, say));
  const [low = '', high] = [names[0], names.at(-1)];
  return names.length < 2 || high === undefined ? low : text('list.range', { low, high });
}
