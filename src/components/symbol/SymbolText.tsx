import { memo } from 'react';
import { takeApart } from './takeApart';

/** A symbol with its indices lowered and raised, for SVG text, where KaTeX cannot draw. */
export const SymbolText = memo(function SymbolText({ text }: { readonly text: string }) {
  const { word, letters, raised, lowered } = takeApart(text);
  return (
    <>
      {word !== '' && <tspan className="symbol-word">{word} </tspan>}
      <tspan className="symbol">{letters}</tspan>
      {lowered !== '' && (
        <>
          <tspan className="symbol-index" dy="4">
            {lowered}
          </tspan>
          <tspan dy="-4">&#8202;</tspan>
        </>
      )}
      {raised !== '' && (
        <>
          <tspan className="symbol-index" dy="-6">
            {raised}
          </tspan>
          {/* Back to the line, for whatever follows. */}
          <tspan dy="6">&#8202;</tspan>
        </>
      )}
    </>
  );
});
