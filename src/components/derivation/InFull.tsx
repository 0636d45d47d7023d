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
  const lines = (): readonly string[] => [
    ...inFull.map(({ symbols }, i) => (i === 0 ? `${subject} = ${symbols}` : `= ${symbols}`)),
    ...(isBare ? [] : inFull.map(({ numbers }) => `= ${numbers}`)),
  ];
  return (
    <Disclosure summary={text('derivation.inFull')}>
      {() => (
        <>
          {lines().map((tex, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line keeps its place as its numbers change
            <FormulaLine key={i} className="form-line">
              <Formula tex={tex} onChoose={onFollow} />
            </FormulaLine>
          ))}
          <Parts lesson={lesson} id={id} isInFull onFollow={onFollow} />
        </>
      )}
    </Disclosure>
  );
}
