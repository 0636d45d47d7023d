import type { QuantityId } from '../../engine';
import { linkedSymbolTex, type Notation, symbolSpeech, symbolTex } from '../../notation';
import { useText } from '../context';
import { Formula } from '../formula/Formula';
import { listedNodes } from '../lists';
import { focusAnswer } from './focus';

export interface SymbolListProps {
  readonly ids: readonly QuantityId[];
  readonly notation: Notation;
}

/** The symbols of quantities, in a row. */
export function SymbolList({ ids, notation }: SymbolListProps) {
  const symbols = ids.map((id) => (
    <Formula key={id} tex={`\\textstyle ${linkedSymbolTex(id, notation.naming)}`} />
  ));
  return listedNodes(useText(), symbols);
}

/** The ways to the fields of quantities. */
export function FieldLinks({ ids, notation }: SymbolListProps) {
  const text = useText();
  const links = ids.map((id) => (
    <button key={id} type="button" className="text-link" onClick={() => focusAnswer(id)}>
      <span className="visually-hidden">
        {text('derivation.goTo', { name: symbolSpeech(id, notation.naming, notation.say) })}
      </span>
      <span aria-hidden="true">
        <Formula tex={`\\textstyle ${symbolTex(id, notation.naming)}`} isDrawnOnly />
      </span>
    </button>
  ));
  return listedNodes(text, links);
}
