import type { QuantityId } from '../../engine';
import { quantityOf, showRules } from '../../notation';
import { useText } from '../context';
import type { Lesson } from '../lesson';
import { Formula } from './Formula';

export interface RulesProps {
  readonly lesson: Lesson;
  readonly id: QuantityId;
}

/** How a local derivative was found: every line, with the rule that it comes by. */
export function Rules({ lesson, id }: RulesProps) {
  const text = useText();
  const lines = showRules(quantityOf(lesson.trace, id), lesson.notation.naming);
  if (lines.length === 0) return null;
  return (
    <section className="rules" aria-label={text('derivation.rules')}>
      <h3>{text('derivation.rules')}</h3>
      <ol>
        {lines.map(({ rules, tex }) => (
          <li key={tex} className="rule">
            <span className="rule-line">
              <Formula tex={tex} />
            </span>
            <span className="rule-name">
              {rules.map((rule) => text(`rule.${rule as 'sum'}`)).join('; ')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
