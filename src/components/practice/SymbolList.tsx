import type { QuantityId } from '../../engine';
import { linkedSymbolTex, type Notation, symbolSpeech, symbolTex } from '../../notation';
import type { Source } from '../../state';
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

/** What a quantity is worked out from, in a row: each by its name and, where it is known by another, by that too. */
export function SourceList({
  sources,
  notation: { naming },
}: Pick<SymbolListProps, 'notation'> & { readonly sources: readonly Source[] }) {
  const symbols = sources.map(({ id, is }) => {
    const known = is === undefined ? '' : ` = ${linkedSymbolTex(is, naming)}`;
    return <Formula key={id} tex={`\\textstyle ${linkedSymbolTex(id, naming)}${known}`} />;
  });
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
