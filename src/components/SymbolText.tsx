/** A symbol with its indices raised and lowered, for SVG text, where KaTeX cannot draw. */
export function SymbolText({ text }: { readonly text: string }) {
  const { word, letters, raised, lowered } = takeApart(text);
  return (
    <>
      {word !== '' && <tspan className="symbol-word">{word} </tspan>}
      <tspan className="symbol">{letters}</tspan>
      {raised !== '' && (
        <>
          <tspan className="symbol-index" dy="-6">
            {raised}
          </tspan>
          {/* Back to the line, for whatever follows. */}
          <tspan dy="6">&#8202;</tspan>
        </>
      )}
      {lowered !== '' && (
        <>
          <tspan className="symbol-index" dy="4">
            {lowered}
          </tspan>
          <tspan dy="-4">&#8202;</tspan>
        </>
      )}
    </>
  );
}

const plusOf = (text: string): string => (text.endsWith('⁺') ? '+' : '');

/** The forms of symbol that examples use: w5, net h1, E o1, b_h1, z2_1 and Θ1_10, each perhaps with a ⁺. */
function takeApart(text: string) {
  const nothing = { word: '', raised: '', lowered: '' };
  const layered = /^(\D+)(\d)_(\d+)(⁺?)$/.exec(text);
  if (layered) {
    const [, letters = '', layer, lowered = '', plus] = layered;
    return { ...nothing, letters, raised: `(${layer})${plusOf(plus ?? '')}`, lowered };
  }
  const subscripted = /^(\D)_(\w+)(⁺?)$/.exec(text);
  if (subscripted) {
    const [, letters = '', lowered = '', plus = ''] = subscripted;
    return { ...nothing, letters, lowered, raised: plusOf(plus) };
  }
  const [word = '', rest] = text.split(' ');
  if (rest !== undefined && word.length === 1) {
    return { ...nothing, letters: word, lowered: rest.replace('⁺', ''), raised: plusOf(rest) };
  }
  const last = rest ?? word;
  const [, letters = last, lowered = '', plus = ''] = /^(\D+?)(\d*)(⁺?)$/.exec(last) ?? [];
  return { word: rest === undefined ? '' : word, letters, raised: plusOf(plus), lowered };
}
