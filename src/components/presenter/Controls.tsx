import { useUndo } from '../chrome/useUndo';
import { useText, useTutor } from '../context';
import { PaceSwitch } from '../derivation/PaceSwitch';
import { RevealSwitch } from '../derivation/RevealSwitch';
import type { Lesson } from '../lesson';

export interface ControlsProps {
  readonly lesson: Lesson;
  readonly isBlank: boolean;
  readonly onOnward: () => void;
}

/** Moving on and back, reveal by reveal or step by step, and the black screen. */
export function Controls({ lesson, isBlank, onOnward }: ControlsProps) {
  const text = useText();
  const tutor = useTutor();
  const { canUndo, canRedo } = useUndo();
  const { steps, step, place } = lesson;
  const isFirst = step.index === 0;
  const isLast = step.index === steps.length - 1;
  return (
    <section className="controls" aria-label={text('presenter.control')}>
      <div className="controls-main">
        <button
          type="button"
          className="button"
          disabled={isFirst && place.reveal === 'formula'}
          onClick={tutor.retreat}
        >
          <span className="onward" aria-hidden="true">
            ←
          </span>{' '}
          {text('presenter.back')}
        </button>
        <button
          type="button"
          className="button button--main"
          disabled={isLast && place.reveal === 'value'}
          onClick={onOnward}
        >
          {text('presenter.onward')}{' '}
          <span className="onward" aria-hidden="true">
            →
          </span>
        </button>
      </div>
      <PaceSwitch pace={lesson.settings.pace} />
      <RevealSwitch reveal={place.reveal} onReveal={tutor.reveal} />
      <div className="controls-more">
        <button type="button" className="button" disabled={isFirst} onClick={tutor.previous}>
          {text('timeline.previous')}
        </button>
        <button type="button" className="button" disabled={isLast} onClick={tutor.next}>
          {text('timeline.next')}
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={isBlank}
          onClick={() => tutor.lecture({ isBlank: !isBlank })}
        >
          {text('projector.blank')}
        </button>
        <button type="button" className="button" disabled={!canUndo} onClick={tutor.undo}>
          {text('header.undo')}
        </button>
        <button type="button" className="button" disabled={!canRedo} onClick={tutor.redo}>
          {text('header.redo')}
        </button>
      </div>
      {isBlank && <p className="controls-blank">{text('presenter.isBlank')}</p>}
    </section>
  );
}
