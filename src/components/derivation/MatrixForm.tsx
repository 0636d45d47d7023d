import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { QuantityId } from '../../engine';
import { type MatrixLine, symbolSpeech, worksOut } from '../../notation';
import { REVEALS, type Reveal } from '../../state';
import type { Translate } from '../../text';
import { useText } from '../context';
import { Loaded } from '../fault/Loaded';
import { onDemandWithWords } from '../fault/onDemand';
import { Formula } from '../formula/Formula';
import { FormulaLine } from '../formula/FormulaLine';
import { useMarkedEntry } from '../formula/useMarkedEntry';
import type { Lesson } from '../lesson';
import { reachedMatrices } from './reachedMatrices';

/** Loaded with the first matrix that has a gap. */
const FormNote = onDemandWithWords(async () => (await import('../midway/FormNote')).FormNote);

export interface MatrixFormProps {
  readonly lesson: Lesson;
  /** The quantities of the step, or of the fold: their lines are marked. */
  readonly ids: readonly QuantityId[];
  readonly onFollow: (id: QuantityId) => void;
  /** What stands here where one of them is in no line of the phase. */
  readonly otherwise: ReactNode;
}

/** What the phase has worked out by now, as matrices: what it has not reached stands by its symbol. */
export function MatrixForm({ lesson, ids, onFollow, otherwise }: MatrixFormProps) {
  const text = useText();
  const { trace, place, settings, fold } = lesson;
  const lines = useMemo(() => reachedMatrices(lesson), [lesson]);
  const id = ids.at(-1) ?? '';
  // Where one of a fold is asked, the others are there.
  const reveal: Reveal = fold && settings.pace === 'ask' ? 'value' : place.reveal;
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
  useMarkedEntry(forms, '[data-result]', ids);
  const isTold = ids.every((one) => lines.some((line) => worksOut(line, one)));
  const isPassedOver = lines.length > 0 && !fold;
  if (!isTold && !isPassedOver) return otherwise;
  return (
    <>
      <div ref={forms} className="forms forms--matrix">
        {lines.map((line) => {
          const { symbols, numbers, result } = line;
          const isCurrent = ids.some((one) => worksOut(line, one));
          const shown = [symbols, `= ${numbers}`, result].slice(0, REVEALS.indexOf(reveal) + 1);
          return (
            <figure
              key={symbols}
              className="form"
              aria-label={nameOf(line, lesson, text)}
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
            </figure>
          );
        })}
      </div>
      {lines.some((line) => hasGap(line, trace)) && (
        <Loaded of={[lesson.work, place]}>
          <FormNote lesson={lesson} hasGap />
        </Loaded>
      )}
    </>
  );
}

const idsIn = ({ block }: MatrixLine): readonly QuantityId[] =>
  block.entries.flat().filter((entry) => typeof entry === 'string');

/** Whether something stands in it that is left out, since something is given midway. */
const hasGap = (line: MatrixLine, { quantities }: Lesson['trace']): boolean =>
  idsIn(line).some((id) => !quantities.has(id));

/** What a line works out: the first and the last of its quantities. */
function nameOf(line: MatrixLine, { trace, notation }: Lesson, text: Translate): string {
  const { naming, say } = notation;
  const there = idsIn(line).filter((id) => trace.quantities.has(id));
  const names = there.map((id) => symbolSpeech(id, naming, say));
  const [low = '', high] = [names[0], names.at(-1)];
  return names.length < 2 || high === undefined ? low : text('list.range', { low, high });
}
