import type { ReactNode } from 'react';
import type { QuantityId } from '../../engine';
import type { Stop } from '../../state';
import { useText, useTutor } from '../context';
import { LaterMatrixForm as MatrixForm } from '../derivation/LaterMatrixForm';
import { Loaded } from '../fault/Loaded';
import type { Lesson } from '../lesson';
import { FoldLines } from './FoldLines';
import './fold.css';
import { FoldPlace } from './FoldPlace';
import { foldTitle } from './foldText';

export { foldSentence } from './foldText';

export interface FoldPanelProps {
  readonly lesson: Lesson;
  readonly fold: Stop;
  /** While even the formulas are still to be asked for. */
  readonly isHeld?: boolean | undefined;
  /** What stands between what is said of it and its lines: how it is gone through, and what is asked. */
  readonly children?: ReactNode;
}

/** Several steps that are the same again, as one: nothing in them is new, and each is a press away. */
export function FoldPanel({ lesson, fold, isHeld = false, children }: FoldPanelProps) {
  const text = useText();
  const tutor = useTutor();
  const count = fold.steps.length;
  /** What was pressed is gone with the fold. */
  const go = (open: () => void): void => {
    open();
    document.getElementById('derivation')?.focus({ preventScroll: true });
  };
  const open = (id: QuantityId): void => go(() => tutor.goTo(id));
  const lines = <FoldLines lesson={lesson} steps={fold.steps} onOpen={open} />;
  return (
    <div className="fold">
      <div className="derivation-top">
        <FoldPlace lesson={lesson} fold={fold} />
        <button type="button" className="button" onClick={() => go(tutor.openFold)}>
          {text('fold.open', { count })}
        </button>
      </div>
      <header>
        <h2>{foldTitle(lesson, fold, text)}</h2>
        <p className="derivation-what">{text('fold.what', { count })}</p>
      </header>
      {children}
      {!isHeld &&
        (lesson.settings.form === 'matrix' ? (
          <Loaded of={[fold]} waiting={<div className="forms forms--matrix" />}>
            <MatrixForm
              lesson={lesson}
              ids={fold.steps.map(({ id }) => id)}
              onFollow={open}
              otherwise={lines}
            />
          </Loaded>
        ) : (
          lines
        ))}
    </div>
  );
}
