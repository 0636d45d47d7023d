import type { ReactNode } from 'react';
import type { Stop } from '../../state';
import { useText, useTutor } from '../context';
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
      {!isHeld && (
        <FoldLines lesson={lesson} steps={fold.steps} onOpen={(id) => go(() => tutor.goTo(id))} />
      )}
    </div>
  );
}
