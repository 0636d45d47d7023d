import { memo } from 'react';
import type { QuantityId } from '../../engine';
import { numberText, symbolSpeech } from '../../notation';
import { addressTo, USUAL_FORM } from '../../state';
import { useText, useTutorState } from '../context';
import { Formula } from '../formula/Formula';
import { MarkDetails } from './MarkDetails';
import { MarkReason } from './MarkReason';
import { type MarkedWork, rowElementId } from './markedWork';
import { atDigitsOf } from './sameDigits';
import { VerdictSign } from './VerdictSign';

export interface MarkRowProps extends MarkedWork {
  readonly id: QuantityId;
  readonly tex: string;
}

/** One figure: as written, as it should be, the mark, and why. The quantity leads to its step. */
export const MarkRow = memo(function MarkRow({ id, tex, ...marked }: MarkRowProps) {
  const text = useText();
  const { work, marks, notation, trace } = marked;
  // Work of elements is looked at as such, whatever the page is set to.
  const isOther = useTutorState(({ settings }) => settings.form !== USUAL_FORM.form);
  const mark = marks.get(id);
  const written = work.figures.get(id) ?? '';
  // What the learner was shown, and what they left blank, has no mark.
  const isShown = work.shown.has(id);
  const isMarked = mark !== undefined && !isShown;
  const expected = trace.value(id);
  const own = marked.overrulings?.[id];
  const name = symbolSpeech(id, notation.naming, notation.say);
  return (
    <tr
      id={rowElementId(id)}
      tabIndex={-1}
      className={isMarked ? `is-${own?.verdict ?? mark.verdict}` : 'is-unmarked'}
    >
      <th scope="row">
        <a
          href={addressTo({
            view: 'step',
            exampleId: work.example.id,
            problem: work.problem,
            title: work.title,
            isExact: true,
            at: id,
            settings: work.form,
            isInForm: isOther,
          })}
          aria-label={text('markingView.toStep', { name })}
        >
          <Formula tex={tex} />
        </a>
      </th>
      <td className="figure">
        <bdi>{written}</bdi>
      </td>
      <td className="figure" data-quantity={id} data-value={String(expected)}>
        {Number.isFinite(expected)
          ? // Of what is too short, what is missing is to be seen.
            mark?.verdict === 'short'
            ? numberText(expected, notation.style)
            : atDigitsOf(written, expected, notation.style)
          : text('value.overflow')}
      </td>
      <td className="marks-verdict">
        {isMarked ? (
          <>
            <span className="mark-verdict">
              <VerdictSign verdict={own?.verdict ?? mark.verdict} />
              {text(`markingView.verdict.${own?.verdict ?? mark.verdict}`)}
            </span>
            {own !== undefined && (
              <span className="mark-own">
                {text('marks.overruled', { ours: text(`markingView.verdict.${mark.verdict}`) })}
              </span>
            )}
          </>
        ) : isShown ? (
          text('markingView.handed')
        ) : (
          <span className="mark-verdict">
            <VerdictSign verdict="blank" />
            {text('markingView.blank')}
          </span>
        )}
      </td>
      <td className="marks-why">
        {isMarked && <MarkReason {...marked} id={id} mark={mark} written={written} />}
        {isMarked && <MarkDetails {...marked} id={id} mark={mark} />}
      </td>
    </tr>
  );
});
