import { useId, useState } from 'react';
import { outId, targetId } from '../../engine';
import { numberText, symbolText } from '../../notation';
import { replaceGivens, traceOf } from '../../state';
import { useText } from '../context';
import type { Lesson } from '../lesson';

/** How far the weight is turned, to both sides of where it is. */
const REACH = 2;

/** One weight, by trial: turned by hand, and what the output says meanwhile. Nothing of it is kept. */
export function OpeningTrial({ lesson }: { readonly lesson: Lesson }) {
  const text = useText();
  const titleId = useId();
  const saysId = useId();
  const { work, trace, notation } = lesson;
  const [neuron] = trace.structure.forward.layers.at(-1)?.neurons ?? [];
  const weight = neuron?.sources[0]?.weight ?? '';
  const start = trace.value(weight);
  const [turned, setTurned] = useState(start);
  const output = outId(neuron?.name ?? '');
  const said = traceOf(replaceGivens(work.problem, [[weight, turned]])).value(output);
  const wanted = trace.value(targetId(0));
  const { naming, style } = notation;
  const place = (value: number): string => `${100 * Math.max(0, Math.min(1, value))}%`;
  return (
    <section className="opening-trial" aria-labelledby={titleId}>
      <h3 id={titleId}>{text('opening.trial')}</h3>
      <input
        type="range"
        min={start - REACH}
        max={start + REACH}
        step={0.05}
        value={turned}
        aria-label={symbolText(weight, naming)}
        aria-describedby={saysId}
        onChange={(event) => setTurned(Number(event.target.value))}
      />
      <div className="opening-scale" aria-hidden="true">
        <span className="opening-wanted" style={{ insetInlineStart: place(wanted) }}>
          {text('opening.wanted')}
        </span>
        <span className="opening-said" style={{ insetInlineStart: place(said) }} />
      </div>
      <p id={saysId} aria-live="polite">
        {text('opening.trialSays', {
          weight: `${symbolText(weight, naming)} = ${numberText(turned, { ...style, digits: 2 })}`,
          output: symbolText(output, naming),
          said: numberText(said, style),
          wanted: numberText(wanted, { ...style, digits: 2 }),
        })}
      </p>
      <p className="opening-why">{text('opening.trialWhy')}</p>
    </section>
  );
}
