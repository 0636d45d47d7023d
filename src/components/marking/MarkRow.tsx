import { memo } from 'react';
import type { QuantityId } from '../../engine';
import { symbolSpeech } from '../../notation';
import { addressTo, USUAL_FORM } from '../../state';
import { useText, useTutorState } from '../context';
import { Formula } from '../formula/Formula';
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
  const { work, marks, notation } = marked;
  // Work of elements is looked at as such, whatever the page is set to.
  const isOther = useTutorState(({ settings }) => settings.form !== USUAL_FORM.form);
  const mark = marks.get(id);
  const written = work.figures.get(id) ?? '';
  if (mark === undefined) return null;
  const name = symbolSpeech(id, notation.naming, notation.say);
  const { verdict, expected } = mark;
  return (
    <tr id={rowElementId(id)} tabIndex={-1} className={`is-${verdict}`}>
      <th scope="row">
        <a
          href={addressTo({
            view: 'step',
            exampleId: work.example.id,
            problem: work.problem,
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
          ? atDigitsOf(written, expected, notation.style)
          : text('value.overflow')}
      </td>
      <td className="marks-verdict">
        <span className="mark-verdict">
          <VerdictSign verdict={verdict} />
          {text(`markingView.verdict.${verdict}`)}
        </span>
      </td>
      <td className="marks-why">
        <MarkReason {...marked} mark={mark} written={written} />
      </td>
    </tr>
  );
});
