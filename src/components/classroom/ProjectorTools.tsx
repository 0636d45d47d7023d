import { useText, useTutor } from '../context';
import { openKeySheet } from '../keys/openKeySheet';
import type { Lesson } from '../lesson';
import { NudgeButton } from '../nudge/NudgeButton';
import { openPresenter } from './openPresenter';
import type { FullScreen } from './useFullScreen';
import './projector-tools.css';

export interface ProjectorToolsProps {
  readonly lesson: Lesson;
  readonly fullScreen: FullScreen;
  readonly hasRing: boolean;
  readonly onRing: () => void;
  readonly hasPen: boolean;
  readonly onPen: () => void;
  readonly onWipe: () => void;
  readonly onColours: () => void;
  readonly onOnward: () => void;
}

/** What the keys do, for a mouse or a finger: there while the pointer moves, or the focus is in it. */
export function ProjectorTools({
  lesson,
  fullScreen,
  hasRing,
  onRing,
  hasPen,
  onPen,
  onWipe,
  onColours,
  onOnward,
}: ProjectorToolsProps) {
  const text = useText();
  const tutor = useTutor();
  return (
    <div className="projector-tools" role="toolbar" aria-label={text('projector.tools')}>
      <button type="button" className="button" onClick={tutor.retreat}>
        <span className="onward" aria-hidden="true">
          ←
        </span>
        <span className="visually-hidden">{text('presenter.back')}</span>
      </button>
      <button type="button" className="button" onClick={onOnward}>
        <span className="onward" aria-hidden="true">
          →
        </span>
        <span className="visually-hidden">{text('presenter.onward')}</span>
      </button>
      <NudgeButton lesson={lesson} />
      {fullScreen.isAllowed && (
        <button
          type="button"
          className="button"
          aria-pressed={fullScreen.isOn}
          onClick={fullScreen.isOn ? fullScreen.leave : fullScreen.start}
        >
          {text('projector.fullScreen')}
        </button>
      )}
      <button type="button" className="button" aria-pressed={hasRing} onClick={onRing}>
        {text('projector.ring')}
      </button>
      <button type="button" className="button" aria-pressed={hasPen} onClick={onPen}>
        {text('projector.pen')}
      </button>
      {hasPen && (
        <button type="button" className="button" onClick={onWipe}>
          {text('projector.wipe')}
        </button>
      )}
      <button type="button" className="button" onClick={onColours}>
        {text('projector.colours')}
      </button>
      <button type="button" className="button" onClick={() => tutor.lecture({ isBlank: true })}>
        {text('projector.blank')}
      </button>
      <button type="button" className="button" onClick={() => openPresenter(tutor)}>
        {text('projector.presenter')}
      </button>
      <button type="button" className="button" onClick={openKeySheet}>
        {text('projector.keys')}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => {
          fullScreen.leave();
          tutor.arrange('page');
        }}
      >
        {text('projector.leave')}
      </button>
    </div>
  );
}
