import { symbolSpeech, symbolText } from '../../notation';
import { quantitiesOf } from '../../state/gradebook/sheetResults';
import { useText } from '../context';
import { listed } from '../lists';
import type { GroupResultsProps } from './ClassMistakes';
import { PARTS } from './ResultsFigure';
import { ResultsOf } from './ResultsOf';
import { useSheetGroup } from './useSheetGroup';

/** As many as are named in a sentence. */
const NAMED = 3;

/** What became of each quantity, in students, as a picture and as a table; each leads to its step on the projector. */
export function ClassQuantities({ group, scheme }: GroupResultsProps) {
  const text = useText();
  const { notation, toProjector } = useSheetGroup(group);
  const quantities = quantitiesOf(group, scheme);
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
    <ResultsOf
      title={text('gradebook.view.quantities')}
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
      rows={quantities.map((quantity) => ({
        id: quantity.id,
        label: nameOf(quantity.id),
        href: toProjector(quantity.id),
        speech: symbolSpeech(quantity.id, notation.naming, notation.say),
        parts: quantity,
        cells: PARTS.map((part) => ({ content: quantity[part], isNone: quantity[part] === 0 })),
      }))}
      words={words}
      file="backstep-quantities"
      names={11}
      caption={text('gradebook.quantities.caption')}
      heads={[text('markingView.column.quantity'), ...PARTS.map((part) => words[part])]}
    />
  );
}
