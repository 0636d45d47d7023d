import { Fragment } from 'react';
import type { QuantityId } from '../../engine';
import { linkedSymbolTex, type Notation, symbolSpeech, symbolTex } from '../../notation';
import { useText } from '../context';
import { Formula } from '../derivation/Formula';
import { focusField } from './focus';

export interface SymbolsProps {
  readonly ids: readonly QuantityId[];
  readonly notation: Notation;
}

/** The symbols of quantities, in a row. */
export function Symbols({ ids, notation }: SymbolsProps) {
  return ids.map((id, i) => (
    <span key={id}>
      <Formula tex={`\\textstyle ${linkedSymbolTex(id, notation.naming)}`} />
      {i < ids.length - 1 && ', '}
    </span>
  ));
}

/** The ways to the fields of quantities. */
export function FieldLinks({ ids, notation }: SymbolsProps) {
  const text = useText();
  return ids.map((id, i) => (
    <Fragment key={id}>
      <button type="button" className="text-link" onClick={() => focusField(id)}>
        <span className="visually-hidden">
          {text('derivation.goTo', { name: symbolSpeech(id, notation.naming, notation.say) })}
        </span>
        <span aria-hidden="true">
          <Formula tex={`\\textstyle ${symbolTex(id, notation.naming)}`} isDrawnOnly />
        </span>
      </button>
      {i < ids.length - 1 && ', '}
    </Fragment>
  ));
}
