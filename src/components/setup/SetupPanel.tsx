import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { addressTo, type Shape, shapeOf, workable } from '../../state';
import { UndoButtons } from '../chrome/UndoButtons';
import { useText, useTutor } from '../context';
import type { Lesson } from '../lesson';
import { networkText } from '../networkText';
import { NumbersWay } from './NumbersWay';
import { OwnWay } from './own/OwnWay';
import { TitleField } from './own/TitleField';
import { SetupSections } from './SetupSections';
import { ShapePicture } from './ShapePicture';
import { ShapeWay } from './ShapeWay';
import './setupPanel.css';

export interface SetupPanelProps {
  readonly lesson: Lesson;
  readonly onClose: () => void;
}

/** The ways to begin, in the order in which they are offered. */
const WAYS = ['shape', 'numbers', 'known', 'mine'] as const;
/** Those that open here; the known problems have a page of their own. */
type Way = Exclude<(typeof WAYS)[number], 'known'>;

/**
 * Where a problem is set up: a few ways to begin, and all else behind *More*. What is changed here is changed at once,
 * and undone like anything else, so that there is nothing to lose by closing it.
 */
export function SetupPanel({ lesson, onClose }: SetupPanelProps) {
  const text = useText();
  const tutor = useTutor();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [way, setWay] = useState<Way>();
  const { problem } = lesson.work;
  const shape = shapeOf(problem);
  const onShape = (changed: Shape): void => tutor.setShape(workable(changed));
  useEffect(() => {
    if (dialog.current?.open) return;
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('.setup-way')?.focus();
  }, []);
  const library = addressTo({ view: 'problems', exampleId: lesson.example.id });
  const wayWords = (one: (typeof WAYS)[number]): ReactNode => (
    <>
      <strong>{text(`panel.way.${one}`)}</strong>
      <span>{text(`panel.about.${one}`)}</span>
    </>
  );
  const CONTENT: Readonly<Record<Way, () => ReactNode>> = {
    shape: () => <ShapeWay problem={problem} shape={shape} onShape={onShape} />,
    numbers: () => <NumbersWay lesson={lesson} />,
    mine: () => <OwnWay lesson={lesson} onOpen={() => dialog.current?.close()} />,
  };
  return (
    <dialog ref={dialog} className="setup-panel" aria-labelledby={`${id}-title`} onClose={onClose}>
      <header className="setup-head">
        <h2 id={`${id}-title`}>{text('numbers.setup')}</h2>
        <UndoButtons undo={text('panel.undo')} redo={text('panel.redo')} />
        <button
          type="button"
          className="button button--main setup-done"
          onClick={() => dialog.current?.close()}
        >
          {text('panel.done')}
        </button>
      </header>
      <div className="setup-now">
        <ShapePicture problem={problem} />
        <div>
          <p>{networkText(text, problem)}</p>
          <TitleField
            label={text('panel.name')}
            title={lesson.work.title ?? ''}
            placeholder={text(`example.${lesson.example.id}.title`)}
            onTake={tutor.setTitle}
          />
        </div>
      </div>
      <ul className="setup-ways" aria-label={text('panel.ways')}>
        {WAYS.map((one) => (
          <li key={one}>
            {one === 'known' ? (
              <a className="setup-way" href={library}>
                {wayWords(one)}
              </a>
            ) : (
              <button
                type="button"
                className="setup-way"
                aria-expanded={way === one}
                aria-controls={`${id}-way`}
                onClick={() => setWay(way === one ? undefined : one)}
              >
                {wayWords(one)}
              </button>
            )}
          </li>
        ))}
      </ul>
      <div id={`${id}-way`} className="setup-content">
        {way !== undefined && CONTENT[way]()}
      </div>
      <SetupSections lesson={lesson} shape={shape} onShape={onShape} />
    </dialog>
  );
}
