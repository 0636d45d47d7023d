import type { QuantityId } from '../../engine';
import { quantityOf, showRules } from '../../notation';
import { useText } from '../context';
import { Formula } from '../formula/Formula';
import { FormulaLine } from '../formula/FormulaLine';
import type { Lesson } from '../lesson';
import { listed } from '../lists';
import { Disclosure } from './Disclosure';

export interface RulesProps {
  readonly lesson: Lesson;
  readonly id: QuantityId;
}

/**
 * How a local derivative was found: every line, with the rule that it comes by. Closed at first, so that every
 * step fits a projector's screen; what was opened stays open from step to step.
 */
export function Rules({ lesson, id }: RulesProps) {
  const text = useText();
  const found = quantityOf(lesson.trace, id);
  return (
    <Disclosure summary={text('derivation.rules', { lines: found.lines?.length ?? 0 })}>
      {() => (
        <ol>
          {showRules(found, lesson.notation).map(({ rules, tex }) => (
            <li key={tex} className="rule">
              <FormulaLine>
                <Formula tex={tex} />
              </FormulaLine>
              <span className="rule-name">
                {listed(
                  text,
                  rules.map((rule) => text(`rule.${rule as 'sum'}`)),
                  'list.clauses',
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Disclosure>
  );
}
