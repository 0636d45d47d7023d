import { caseOf } from '../../notation/cases';
import { useText } from '../context';
import type { Lesson } from '../lesson';

/** What there is to say of the step with these very numbers. */
export function CaseSentence({ lesson: { trace, place, notation } }: { readonly lesson: Lesson }) {
  const text = useText();
  const found = caseOf(trace, place.at, notation);
  const said = found && text(`case.${found.kind}`, { ...found.values }).trim();
  return said ? <p className="derivation-case">{said}</p> : null;
}
