/** A symbol with its number set low, 'w5' or 'net h1', for SVG text, where KaTeX cannot draw. */
export function SymbolText({ text }: { readonly text: string }) {
  const words = text.split(' ');
  const last = words.pop() ?? '';
  const [, letters = last, index = ''] = /^(\D+?)(\d+)$/.exec(last) ?? [];
  return (
    <>
      {words.length > 0 && <tspan className="symbol-word">{words.join(' ')} </tspan>}
      <tspan className="symbol">{letters}</tspan>
      {index !== '' && (
        <>
          <tspan className="symbol-index" dy="4">
            {index}
          </tspan>
          {/* Back to the line, for whatever follows. */}
          <tspan dy="-4">&#8202;</tspan>
        </>
      )}
    </>
  );
}
