import { useId } from 'react';
import { outId, targetId } from '../../engine';
import { numberText } from '../../notation';
import { addressTo, type Destination, stepsOf } from '../../state';
import { useText } from '../context';
import type { Lesson } from '../lesson';
import { wantedFocus } from '../predict/wantedFocus';
import { OpeningTrial } from './OpeningTrial';

/** The link is gone once it is followed. Whoever wants to be asked goes on to the question. */
function goOn(isAsked: boolean): void {
  document.getElementById('derivation')?.focus({ preventScroll: true });
  wantedFocus.isWanted = isAsked;
}

/** A first visit: the question that an update answers, and the ways in. They are links, which need no script. */
export function Opening({ lesson }: { readonly lesson: Lesson }) {
  const text = useText();
  const titleId = useId();
  const { trace, example, notation } = lesson;
  const { layers } = trace.structure.forward;
  const output = layers.at(-1)?.neurons[0]?.name ?? '';
  // Where what comes back first reaches a hidden layer.
  const hidden = trace.phases.find(({ id }) => id === `backward.${layers.at(-2)?.letter}`);
  // Those into another output have no share in what this one says.
  const others = layers.at(-1)?.neurons.slice(1) ?? [];
  const apart = new Set(others.flatMap(({ sources }) => sources.map(({ weight }) => weight)));
  const sharing = layers
    .flatMap(({ neurons }) => neurons.flatMap(({ sources }) => sources))
    .filter(({ weight }) => !apart.has(weight));
  const short = { ...notation.style, digits: 2 };
  const [first] = stepsOf(trace.structure);
  const to = (at: string | undefined, more: Partial<Destination> = {}): string =>
    addressTo({ view: 'step', exampleId: example.id, ...(at && { at }), ...more });
  const ways = {
    walk: to(first?.id),
    asked: to(first?.id, { reveal: 'formula', settings: { ...lesson.settings, pace: 'ask' } }),
    stuck: to(hidden?.steps[0]),
  };
  return (
    <section className="opening" aria-labelledby={titleId}>
      <div className="opening-text">
        <h2 id={titleId}>{text('opening.title')}</h2>
        <p>
          {text('opening.question', {
            said: numberText(trace.value(outId(output)), short),
            wanted: numberText(trace.value(targetId(0)), short),
            count: sharing.length,
          })}
        </p>
        <nav className="opening-ways" aria-label={text('opening.ways')}>
          {(['walk', 'asked', 'stuck'] as const).map((way) => (
            <a
              key={way}
              className={`button${way === 'walk' ? ' button--main' : ''}`}
              href={ways[way]}
              onClick={() => goOn(way === 'asked')}
            >
              {text(`opening.${way}`)}
            </a>
          ))}
        </nav>
      </div>
      <OpeningTrial lesson={lesson} />
    </section>
  );
}
