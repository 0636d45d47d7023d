import type { MarkOptions } from '../../engine';
import type { Structure } from '../../engine/update';
import { type Notation, symbolText } from '../../notation';
import { type Assignment, type PracticePart, partsIn, quantitiesOf } from '../../state';
import type { Translate } from '../../text';
import { useText } from '../context';
import { phaseName } from '../layerNames';
import { listed } from '../lists';
import { askedText } from '../marking/askedText';
import { momentText } from './momentText';

export interface AssignmentTermsProps {
  readonly assignment: Assignment;
  readonly part: PracticePart;
  readonly asked: MarkOptions;
  /** Whether the numbers are fresh ones. */
  readonly isFresh: boolean;
  readonly structure: Structure;
  readonly notation: Notation;
}

/** What an assignment asks for, and what it allows: as its students see it, and its teacher before them. */
export function AssignmentTerms(props: AssignmentTermsProps) {
  const { assignment, part, asked, isFresh, structure, notation } = props;
  const { codes, hints, marks } = assignment;
  const text = useText();
  const numbers = codes ? 'code' : isFresh ? 'same' : 'own';
  const rows = [
    [
      text('assign.asked'),
      text('assign.askedOf', {
        parts: partsText(text, part, structure, notation),
        count: quantitiesOf(structure, part).length,
      }),
    ],
    [text('marks.askedFor'), askedText(text, asked)],
    [text('assign.numbers'), text(`assign.numbers.${numbers}`)],
    [text('assign.hints'), text(`assign.hints.${hints}`)],
    [
      text('assign.marks'),
      text(`assign.marks.${marks.kind}`, {
        time: 'at' in marks ? momentText(marks.at, notation.locale ?? 'en') : '',
      }),
    ],
  ] as const;
  return (
    <dl className="assignment-terms">
      {rows.map(([term, said]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}

/** 'Forward, Error', or the names of single quantities. */
export const partsText = (
  text: Translate,
  part: PracticePart,
  { phases }: Structure,
  { naming }: Notation,
): string =>
  listed(
    text,
    partsIn(part).map((one) => {
      if (one === 'all') return text('practice.part.all');
      const phase = phases.find(({ id }) => id === one);
      return phase === undefined ? symbolText(one, naming) : phaseName(text, phase.id, phases);
    }),
  );
