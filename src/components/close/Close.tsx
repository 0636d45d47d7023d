import { useId } from 'react';
import { newId, outId, TOTAL_ERROR, targetId } from '../../engine';
import { errorChange } from '../../engine/update';
import { numberText, symbolText } from '../../notation';
import { addressTo } from '../../state';
import { useText, useTutor } from '../context';
import { givensOfMethod } from '../givensOfMethod';
import type { Lesson } from '../lesson';
import { inView } from '../network/shown';
import './close.css';

const MANY = 10_000;

/** After the last step: each output on its way to its target, why, and the ways on. */
export function Close({ lesson }: { readonly lesson: Lesson }) {
  const text = useText();
  const tutor = useTutor();
  const titleId = useId();
  const { trace, notation, example } = lesson;
  const { naming, style } = notation;
  const neurons = trace.structure.forward.layers.at(-1)?.neurons ?? [];
  const outputs = neurons.flatMap(({ name }, k) => {
    const out = inView(lesson, outId(name));
    const [before, after, target] = [out, newId(out), inView(lesson, targetId(k))].map((id) =>
      trace.quantities.get(id),
    );
    if (!before || !after || !target) return [];
    return [{ out, before: before.value, after: after.value, wanted: target.value }];
  });
  // With figures given midway there may be no forward pass again, and so nothing to close with.
  if (!trace.quantities.has(newId(TOTAL_ERROR))) return null;
  const { difference } = errorChange(trace);
  // Only then is the step that of the derivatives alone, and against them.
  const isPlain = givensOfMethod(trace).length === 0 && trace.problem.learningRate > 0;
  const plain = difference < 0 ? 'falls' : difference > 0 ? 'rises' : 'method';
  const way = difference === 0 ? 'same' : isPlain ? plain : 'method';
  const number = (value: number): string => numberText(value, style);
  const canGoOn = [...trace.quantities.values()].every(({ overflow }) => overflow === undefined);
  return (
    <section className="close" aria-labelledby={titleId}>
      <h3 id={titleId}>{text('close.title')}</h3>
      <ul className="close-outputs">
        {outputs.map(({ out, before, after, wanted }) => (
          <li key={out}>
            <p>
              {text('close.output', {
                name: symbolText(out, naming),
                before: number(before),
                after: number(after),
                wanted: number(wanted),
              })}
            </p>
            <Way before={before} after={after} wanted={wanted} />
          </li>
        ))}
      </ul>
      <p className="close-why">{text('close.why', { way })}</p>
      <fieldset className="close-on">
        <legend className="visually-hidden">{text('close.on')}</legend>
        <button
          type="button"
          className="button"
          disabled={!canGoOn}
          onClick={() => tutor.nextUpdate()}
        >
          {text('close.next')}
        </button>
        <button
          type="button"
          className="button"
          disabled={!canGoOn}
          onClick={() => tutor.applyUpdates(MANY)}
        >
          {text('close.many')}
        </button>
        <a
          className="button"
          href={addressTo({ view: 'practice', exampleId: example.id, query: { part: 'all' } })}
        >
          {text('close.practise')}
        </a>
        <a className="button" href={addressTo({ view: 'notebook', exampleId: example.id })}>
          {text('view.notebook')}
        </a>
      </fieldset>
    </section>
  );
}

/** An output before and after, and where it is wanted, on one line. The sentence above says the same. */
function Way({ before, after, wanted }: Record<'before' | 'after' | 'wanted', number>) {
  const low = Math.min(0, before, after, wanted);
  const high = Math.max(1, before, after, wanted);
  const place = (value: number): string => `${(100 * (value - low)) / (high - low)}%`;
  return (
    <div className="close-way" aria-hidden="true">
      <span className="close-wanted" style={{ insetInlineStart: place(wanted) }} />
      <span className="close-before" style={{ insetInlineStart: place(before) }} />
      <span className="close-after" style={{ insetInlineStart: place(after) }} />
    </div>
  );
}
