import { useState } from 'react';
import type { QuantityId } from '../../engine';
import { linkedSymbolTex, namingByDelta, roleOf, showStep, symbolSpeech } from '../../notation';
import { REVEALS, type Reveal, type Step } from '../../state';
import { useText } from '../context';
import { PartValue } from '../derivation/PartValue';
import { Formula } from '../formula/Formula';
import { FormulaLine } from '../formula/FormulaLine';
import type { Lesson } from '../lesson';
import { usePointing } from '../pointing';
import { isFoldLineAsked } from './isFoldLineAsked';

export interface FoldLinesProps {
  readonly lesson: Lesson;
  readonly steps: readonly Step[];
  readonly onOpen: (id: QuantityId) => void;
}

/** What stands in the place of a value that is not shown. */
const UNKNOWN = '?';

/** More lines than these are shown when they are asked for. */
const MOST = 12;

/** The steps of a fold, under each other, each with the way to it. */
export function FoldLines({ lesson, steps, onOpen }: FoldLinesProps) {
  const text = useText();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole || steps.length <= MOST + 1 ? steps : steps.slice(0, MOST);
  const more = steps.length - shown.length;
  return (
    <>
      <ul className="fold-lines" aria-label={text('fold.lines')}>
        {shown.map((step) => (
          <FoldLine key={step.id} lesson={lesson} step={step} onOpen={onOpen} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className="button" onClick={() => setWhole(true)}>
          {text('fold.more', { count: more })}
        </button>
      )}
    </>
  );
}

interface FoldLineProps extends Pick<FoldLinesProps, 'lesson' | 'onOpen'> {
  readonly step: Step;
}

function FoldLine({ lesson, step: { id, index }, onOpen }: FoldLineProps) {
  const text = useText();
  const pointing = usePointing(id);
  const { trace, notation, place } = lesson;
  const { naming, say } = notation;
  const [line] = showStep(trace, id, notation).lines;
  const subject = linkedSymbolTex(id, namingByDelta(naming, trace.structure));
  const reveal: Reveal = isFoldLineAsked(lesson, id) ? place.reveal : 'value';
  const has = (one: Reveal): boolean => REVEALS.indexOf(one) <= REVEALS.indexOf(reveal);
  const numbers = has('numbers') && line ? ` = ${line.numbers}` : '';
  return (
    <li className={`fold-line part--${roleOf(id)}`} {...pointing}>
      <button
        type="button"
        className="fold-step"
        aria-label={text('fold.step', { step: index + 1, name: symbolSpeech(id, naming, say) })}
        onClick={() => onOpen(id)}
      >
        {index + 1}
      </button>
      <FormulaLine className="fold-formula">
        <Formula tex={`\\textstyle ${subject} = ${line?.symbols ?? ''}${numbers}`} />
      </FormulaLine>
      {has('value') ? (
        <PartValue lesson={lesson} id={id} />
      ) : (
        <span className="part-value">{UNKNOWN}</span>
      )}
    </li>
  );
}
