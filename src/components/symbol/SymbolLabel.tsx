import { memo } from 'react';
import './symbol.css';
import { takeApart } from './takeApart';

/** A symbol in plain HTML, where it is no formula: a tenth of the elements that KaTeX needs for it. */
export const SymbolLabel = memo(function SymbolLabel({ text }: { readonly text: string }) {
  const { word, letters, raised, lowered } = takeApart(text);
  return (
    <span className="symbol-label" data-plain={text}>
      {word !== '' && <span className="symbol-label-word">{word}</span>}
      {letters}
      {lowered !== '' && <sub>{lowered}</sub>}
      {raised !== '' && <sup>{raised}</sup>}
    </span>
  );
});
