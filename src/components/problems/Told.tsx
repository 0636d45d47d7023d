import { useMemo } from 'react';
import type { PublishedProblem } from '../../library';
import { place, Sentence } from '../audit/Sentence';
import { useText } from '../context';
import { useNotation } from '../lesson';
import { exampleFor } from './openProblem';
import { slipsOf, toldText, traceOfProblem } from './problemWords';

/** What does not come out of a problem's figures, in the order in which they are printed. */
export function Told({ one }: { readonly one: PublishedProblem }) {
  const text = useText();
  const trace = useMemo(() => traceOfProblem(one), [one]);
  const notation = useNotation(exampleFor(one), trace);
  return (
    <ul className="problem-told">
      {slipsOf(one).map((figure) => (
        <li key={`${figure.id} ${figure.figure}`}>
          <Sentence
            words={toldText(text, figure, trace, { name: place(figure.id), style: notation.style })}
            notation={notation}
          />
        </li>
      ))}
    </ul>
  );
}
