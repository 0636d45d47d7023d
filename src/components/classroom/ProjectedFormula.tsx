import { useCallback, useRef } from 'react';
import type { QuantityId } from '../../engine';
import { REVEALS } from '../../state';
import { useText, useTutor } from '../context';
import { shownId } from '../derivation/shownId';
import { Formula } from '../formula/Formula';
import { useMarkedEntry } from '../formula/useMarkedEntry';
import type { Lesson } from '../lesson';
import { projectedLines } from './projectedLines';
import { useFittedText } from './useFittedText';
import './projected.css';

/** The formula of the step, as large as the screen lets it be. What is still to be revealed has its room. */
export function ProjectedFormula({ lesson }: { readonly lesson: Lesson }) {
  const text = useText();
  const tutor = useTutor();
  const room = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const follow = useCallback((id: QuantityId) => tutor.follow(id), [tutor]);
  const id = shownId(lesson);
  const found = lesson.trace.quantities.get(id);
  const lines = projectedLines(lesson);
  const shown = REVEALS.indexOf(lesson.place.reveal);
  useFittedText(room, content, lines.map(({ tex }) => tex).join('\n'));
  useMarkedEntry(content, '[data-reveal="value"]', [id]);
  return (
    <section ref={room} className="projected" aria-label={text('projector.formula')}>
      <div ref={content} className="projected-lines">
        {lines.map(({ reveal, tex }) => {
          const isShown = REVEALS.indexOf(reveal) <= shown;
          return (
            <div
              key={reveal}
              className={`projected-line${isShown ? '' : ' is-held'}`}
              data-reveal={reveal}
              {...(isShown && reveal === 'value'
                ? { 'data-quantity': id, 'data-value': String(found?.value) }
                : {})}
            >
              <Formula tex={tex} isDrawnOnly={!isShown} onChoose={follow} />
            </div>
          );
        })}
        {found?.overflow !== undefined && shown === REVEALS.length - 1 && (
          <p className="projected-line">{text('value.overflow')}</p>
        )}
      </div>
    </section>
  );
}
