import { useRef } from 'react';
import {
  linkedSymbolTex,
  type MatrixLine,
  namingByDelta,
  quantityOf,
  showStep,
  worksOut,
} from '../../notation';
import type { Stop } from '../../state';
import { useText, useTutor } from '../context';
import { reachedMatrices } from '../derivation/reachedMatrices';
import { Formula } from '../formula/Formula';
import { useMarkedEntry } from '../formula/useMarkedEntry';
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
  const list = useRef<HTMLUListElement>(null);
  const matrices = foldMatrices(lesson, fold);
  useMarkedEntry(
    list,
    'li',
    fold.steps.map(({ id }) => id),
  );
  return (
    <section className="projected projected-fold" aria-label={text('projector.formula')}>
      <p className="projected-fold-title">{foldTitle(lesson, fold, text)}</p>
      <ul ref={list}>
        {matrices?.map((line) => (
          <li key={line.symbols}>
            <Formula tex={matrixTex(line, lesson)} onChoose={tutor.goTo} />
          </li>
        ))}
        {(matrices ? [] : shown).map(({ id }) => {
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
        {more > 0 && !matrices && <li>{text('fold.more', { count: more })}</li>}
      </ul>
    </section>
  );
}

/** The lines of a fold as matrices, where that is how it is written and all of it is in some. */
function foldMatrices(lesson: Lesson, { steps }: Stop): readonly MatrixLine[] | undefined {
  if (lesson.settings.form !== 'matrix') return undefined;
  const lines = reachedMatrices(lesson);
  const isTold = steps.every(({ id }) => lines.some((line) => worksOut(line, id)));
  return isTold ? lines.filter((line) => steps.some(({ id }) => worksOut(line, id))) : undefined;
}

/** As much of a line as is revealed; where one entry is asked, the others are there. */
function matrixTex({ symbols, numbers, result }: MatrixLine, { place, settings }: Lesson): string {
  if (settings.pace === 'ask' || place.reveal === 'value') return `${symbols} ${result}`;
  return place.reveal === 'numbers' ? `${symbols} = ${numbers}` : symbols;
}
