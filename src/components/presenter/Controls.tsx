import { useUndo } from '../chrome/useUndo';
import { useText, useTutor } from '../context';
import { PaceSwitch } from '../derivation/PaceSwitch';
import { RevealSwitch } from '../derivation/RevealSwitch';
import type { Lesson } from '../lesson';
import { SteadyButton } from '../SteadyButton';

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
        <SteadyButton
          type="button"
          className="button"
          isOff={isFirst && place.reveal === 'formula'}
          onClick={tutor.retreat}
        >
          <span className="onward" aria-hidden="true">
            ←
          </span>{' '}
          {text('presenter.back')}
        </SteadyButton>
        <SteadyButton
          type="button"
          className="button button--main"
          isOff={isLast && place.reveal === 'value'}
          onClick={onOnward}
        >
          {text('presenter.onward')}{' '}
          <span className="onward" aria-hidden="true">
            →
          </span>
        </SteadyButton>
      </div>
      <PaceSwitch pace={lesson.settings.pace} />
      <RevealSwitch reveal={place.reveal} onReveal={tutor.reveal} />
      <div className="controls-more">
        <SteadyButton type="button" className="button" isOff={isFirst} onClick={tutor.previous}>
          {text('timeline.previous')}
        </SteadyButton>
        <SteadyButton type="button" className="button" isOff={isLast} onClick={tutor.next}>
          {text('timeline.next')}
        </SteadyButton>
        <button
          type="button"
          className="button"
          aria-pressed={isBlank}
          onClick={() => tutor.lecture({ isBlank: !isBlank })}
        >
          {text('projector.blank')}
        </button>
        <SteadyButton type="button" className="button" isOff={!canUndo} onClick={tutor.undo}>
          {text('header.undo')}
        </SteadyButton>
        <SteadyButton type="button" className="button" isOff={!canRedo} onClick={tutor.redo}>
          {text('header.redo')}
        </SteadyButton>
      </div>
      {isBlank && <p className="controls-blank">{text('presenter.isBlank')}</p>}
    </section>
  );
}
