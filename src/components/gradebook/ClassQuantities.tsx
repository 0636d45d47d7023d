import { symbolSpeech, symbolText } from '../../notation';
import { quantitiesOf } from '../../state/gradebook/sheetResults';
import { useText } from '../context';
import { keyboardScrollable } from '../keyboardScrollable';
import { listed } from '../lists';
import type { GroupResultsProps } from './ClassMistakes';
import { PARTS, ResultsFigure } from './ResultsFigure';
import { useSheetGroup } from './useSheetGroup';

/** As many as are named in a sentence. */
const NAMED = 3;

/** What became of each quantity, in students, as a picture and as a table; each leads to its step on the projector. */
export function ClassQuantities({ group, scheme }: GroupResultsProps) {
  const text = useText();
  const { notation, toProjector } = useSheetGroup(group);
  const quantities = quantitiesOf(group, scheme);
  const title = text('gradebook.view.quantities');
  const nameOf = (id: string): string => symbolText(id, notation.naming);
  const worst = quantities
    .filter(({ wrong }) => wrong > 0)
    .sort((a, b) => b.wrong - a.wrong)
    .slice(0, NAMED);
  const words = {
    right: text('markingView.verdict.right'),
    follows: text('markingView.verdict.follows'),
    short: text('markingView.verdict.short'),
    wrong: text('markingView.verdict.wrong'),
    blank: text('markingView.blank'),
  };
  return (
    <>
      <ResultsFigure
        title={title}
        sentence={
          worst.length === 0
            ? text('gradebook.mistakes.none', { count: group.rows.length })
            : text('gradebook.quantities.sentence', {
                names: listed(
                  text,
                  worst.map(({ id }) => nameOf(id)),
                ),
              })
        }
        bars={quantities.map((quantity) => ({
          id: quantity.id,
          label: nameOf(quantity.id),
          href: toProjector(quantity.id),
          parts: quantity,
        }))}
        words={words}
        file="backstep-quantities"
        names={11}
      />
      <section ref={keyboardScrollable} className="table-box" aria-label={title}>
        <table className="results-table">
          <caption>{text('gradebook.quantities.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('markingView.column.quantity')}</th>
              {PARTS.map((part) => (
                <th key={part} scope="col">
                  {words[part]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {quantities.map((quantity) => (
              <tr key={quantity.id}>
                <th scope="row">
                  <a
                    className="symbol-alone"
                    href={toProjector(quantity.id)}
                    aria-label={symbolSpeech(quantity.id, notation.naming, notation.say)}
                  >
                    {nameOf(quantity.id)}
                  </a>
                </th>
                {PARTS.map((part) => (
                  <td key={part} className={quantity[part] === 0 ? 'is-none' : ''}>
                    {quantity[part]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
