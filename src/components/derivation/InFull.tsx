import type { QuantityId } from '../../engine';
import type { ShownQuantity } from '../../notation';
import { useText } from '../context';
import { Formula } from '../formula/Formula';
import { FormulaLine } from '../formula/FormulaLine';
import type { Lesson } from '../lesson';
import { Disclosure } from './Disclosure';
import { Parts } from './Parts';

export interface InFullProps {
  readonly quantity: ShownQuantity;
  readonly lesson: Lesson;
  readonly onFollow: (id: QuantityId) => void;
}

/** The chain rule with nothing put in its place: every factor by itself, then each by its own formula. */
export function InFull({ quantity: { id, subject, inFull }, lesson, onFollow }: InFullProps) {
  const text = useText();
  const isBare = lesson.place.reveal === 'formula';
  // A line keeps its place as its numbers change.
  const lines = (): readonly (readonly [place: string, tex: string])[] => [
    ...inFull.map(
      ({ symbols }, i) => [`symbols ${i}`, `${i === 0 ? `${subject} ` : ''}= ${symbols}`] as const,
    ),
    ...(isBare ? [] : inFull.map(({ numbers }, i) => [`numbers ${i}`, `= ${numbers}`] as const)),
  ];
  return (
    <Disclosure summary={text('derivation.inFull')}>
      {() => (
        <>
          {lines().map(([place, tex]) => (
            <FormulaLine key={place} className="form-line">
              <Formula tex={tex} onChoose={onFollow} />
            </FormulaLine>
          ))}
          <Parts lesson={lesson} id={id} isInFull onFollow={onFollow} />
        </>
      )}
    </Disclosure>
  );
}
