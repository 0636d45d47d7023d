import type { MarkOptions, QuantityId } from '../../engine';
import { showQuantity } from '../../notation';
import { addressTo, STRENGTHS, seedAfter, writeChoice } from '../../state';
import { useText } from '../context';
import { Formula } from '../formula/Formula';
import { FormulaLine } from '../formula/FormulaLine';
import { richText } from '../richText';
import { SourceList } from './SymbolList';
import type { Practice } from './usePractice';

export interface HintTextProps {
  readonly id: QuantityId;
  readonly practice: Practice;
}

/** The hints taken for a quantity, each under the one before it. */
export function HintText({ id, practice }: HintTextProps) {
  const text = useText();
  const { sheet, trace, notation, place } = practice;
  const hint = sheet.hints[id];
  if (hint === undefined) return null;
  const taken = STRENGTHS.indexOf(hint.strength);
  const shown = showQuantity(trace, id, notation);
  const needs = practice.sourcesOf(id);
  return (
    <div className="practice-hint">
      <p className="hint-needs">
        {richText(text, 'practice.needs', {
          needs: <SourceList sources={needs} notation={notation} />,
        })}
      </p>
      {taken >= 1 &&
        shown.lines.map(({ symbols }, i) => (
          <FormulaLine key={symbols} className="hint-line">
            <Formula tex={i === 0 ? `${shown.subject} = ${symbols}` : `= ${symbols}`} />
          </FormulaLine>
        ))}
      {taken >= 2 &&
        shown.lines.map(({ symbols, numbers }) => (
          <FormulaLine key={symbols} className="hint-line">
            <Formula tex={`= ${numbers}`} />
          </FormulaLine>
        ))}
      {taken >= 3 && shown.value !== undefined && (
        <>
          <FormulaLine className="hint-line">
            <Formula tex={shown.value} />
          </FormulaLine>
          <p>
            {richText(text, 'practice.retry', {
              link: (
                <a
                  className="text-link"
                  href={retryAddress(practice.lesson.example.id, place.key, id, practice.asked)}
                >
                  {text('practice.retryLink')}
                </a>
              ),
            })}
          </p>
        </>
      )}
    </div>
  );
}

/** One step on fresh numbers, the same for all who come from the same numbers. */
export function retryAddress(
  exampleId: string,
  key: string,
  id: QuantityId,
  asked: MarkOptions,
): string {
  const query = writeChoice(id, seedAfter(`${key} ${id}`), asked);
  return addressTo({ view: 'practice', exampleId, query });
}
