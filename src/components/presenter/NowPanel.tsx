import { speakQuantity } from '../../notation';
import { REVEALS, type Reveal } from '../../state';
import { projectedLines } from '../classroom/projectedLines';
import { useText } from '../context';
import { Heading, PlaceLine, Why } from '../derivation/Heading';
import { shownId } from '../derivation/shownId';
import { FoldPanel } from '../fold/FoldPanel';
import { Formula } from '../formula/Formula';
import { FormulaLine } from '../formula/FormulaLine';
import type { Lesson } from '../lesson';
import { NudgeButton } from '../nudge/NudgeButton';
import { NudgePart } from '../nudge/NudgePart';
import { AskClass } from './AskClass';

export interface NowPanelProps {
  readonly lesson: Lesson;
  /** The last reveal that the class has seen; undefined where a question waits before the first. */
  readonly seen: Reveal | undefined;
}

/** The step that the class is at, with all that is still to be revealed, and a sentence to say to each. */
export function NowPanel({ lesson, seen }: NowPanelProps) {
  const text = useText();
  const { trace, place, notation, fold } = lesson;
  if (fold) {
    // The teacher has all of it; what the class sees by now is beside, with what shows more.
    const whole: Lesson = { ...lesson, place: { ...place, reveal: 'value' } };
    return (
      <section className="presenter-now" aria-label={text('presenter.now')}>
        <FoldPanel lesson={whole} fold={fold} />
      </section>
    );
  }
  const id = shownId(lesson);
  const shown = seen === undefined ? -1 : REVEALS.indexOf(seen);
  const lines = projectedLines(lesson);
  return (
    <section className="presenter-now" aria-label={text('presenter.now')}>
      <PlaceLine lesson={lesson} />
      <Heading lesson={lesson} />
      <NudgeButton lesson={lesson} />
      <NudgePart lesson={lesson} />
      <ol className="cues">
        {REVEALS.map((reveal, i) => {
          const line = lines.find((one) => one.reveal === reveal);
          return (
            <li
              key={reveal}
              className={`cue${i <= shown ? ' is-shown' : ''}`}
              aria-current={i === shown ? 'step' : undefined}
            >
              <p className="cue-name">
                {text(`derivation.${reveal}`)}
                <span>{text(i <= shown ? 'presenter.revealed' : 'presenter.notRevealed')}</span>
              </p>
              <FormulaLine
                {...(reveal === 'value' && line
                  ? { 'data-quantity': id, 'data-value': String(trace.value(id)) }
                  : {})}
              >
                {line ? <Formula tex={line.tex} /> : text('value.overflow')}
              </FormulaLine>
              <p className="cue-say">{speakQuantity(trace, id, reveal, notation)}</p>
            </li>
          );
        })}
      </ol>
      <Why lesson={lesson} />
      <AskClass lesson={lesson} />
    </section>
  );
}
