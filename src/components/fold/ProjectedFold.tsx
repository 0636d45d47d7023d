import { linkedSymbolTex, namingByDelta, quantityOf, showStep } from '../../notation';
import type { Stop } from '../../state';
import { useText, useTutor } from '../context';
import { Formula } from '../formula/Formula';
import type { Lesson } from '../lesson';
import './fold.css';
import { foldTitle } from './foldText';
import { isFoldLineAsked } from './isFoldLineAsked';

export interface ProjectedFoldProps {
  readonly lesson: Lesson;
  readonly fold: Stop;
}

/** As many as the back row reads at a glance. */
const MOST = 12;

/** A fold before a class: what is the same again, and of each as much as is revealed. */
export function ProjectedFold({ lesson, fold }: ProjectedFoldProps) {
  const text = useText();
  const tutor = useTutor();
  const { trace, notation, place } = lesson;
  const names = namingByDelta(notation.naming, trace.structure);
  const shown = fold.steps.length > MOST + 1 ? fold.steps.slice(0, MOST) : fold.steps;
  const more = fold.steps.length - shown.length;
  return (
    <section className="projected projected-fold" aria-label={text('projector.formula')}>
      <p className="projected-fold-title">{foldTitle(lesson, fold, text)}</p>
      <ul>
        {shown.map(({ id }) => {
          const reveal = isFoldLineAsked(lesson, id) ? place.reveal : 'value';
          const { overflow, value } = quantityOf(trace, id);
          const found = showStep(trace, id, notation);
          const [line] = found.lines;
          const right =
            reveal === 'value'
              ? (found.value ?? '')
              : `= ${(reveal === 'numbers' ? line?.numbers : line?.symbols) ?? ''}`;
          const finite = overflow === undefined ? String(value) : undefined;
          return (
            <li
              key={id}
              {...(reveal === 'value' ? { 'data-quantity': id, 'data-value': finite } : {})}
            >
              <Formula
                tex={`\\textstyle ${linkedSymbolTex(id, names)} ${right}`}
                onChoose={tutor.goTo}
              />
              {reveal === 'value' && finite === undefined && text('value.overflow')}
            </li>
          );
        })}
        {more > 0 && <li>{text('fold.more', { count: more })}</li>}
      </ul>
    </section>
  );
}
