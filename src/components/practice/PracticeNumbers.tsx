import { memo, useMemo } from 'react';
import type { QuantityId } from '../../engine';
import { numberSpeech, numberText, symbolSpeech, symbolTex } from '../../notation';
import { stepsOf } from '../../state';
import { useText } from '../context';
import { Formula } from '../formula/Formula';
import { keyboardScrollable } from '../keyboardScrollable';
import type { Lesson } from '../lesson';
import { NetworkFigure } from '../network/NetworkFigure';
import { figuresInPicture } from './figuresInPicture';
import { sheetGivens } from './sheetGivens';
import type { Practice } from './usePractice';

/** What the learner works from: the network, the given numbers, and the figures of the steps before. */
export function PracticeNumbers({ practice }: { readonly practice: Practice }) {
  const text = useText();
  const { trace, ids, notation, lesson } = practice;
  const { example, work, settings } = lesson;
  const { givens, handed } = sheetGivens(practice);
  const { sheet, names, marks } = practice;
  const own = useMemo(
    () => figuresInPicture({ ids, sheet, names, notation, marks }, text),
    [ids, sheet, names, notation, marks, text],
  );
  return (
    <aside className="practice-given" aria-label={text('practice.given')}>
      {/* A picture to look at: the numbers are listed below, and are changed in the step view. */}
      <section
        ref={keyboardScrollable}
        className="practice-network"
        aria-label={text('network.label')}
      >
        <div inert aria-hidden="true">
          <StillFigure
            trace={trace}
            ids={ids}
            own={own}
            notation={notation}
            example={example}
            work={work}
            settings={settings}
            shown={practice.shown}
          />
        </div>
      </section>
      <NumberList title={text('practice.given')} ids={givens} practice={practice} />
      {handed.length > 0 && (
        <NumberList
          title={text('practice.fromEarlierSteps')}
          ids={handed}
          practice={practice}
          isLong
        />
      )}
    </aside>
  );
}

interface NumberListProps {
  readonly title: string;
  readonly ids: readonly QuantityId[];
  readonly practice: Practice;
  readonly isLong?: boolean;
}

function NumberList({ title, ids, practice, isLong = false }: NumberListProps) {
  const text = useText();
  const { trace, notation } = practice;
  const { naming, style, say } = notation;
  return (
    <section className={`given-list${isLong ? ' given-list--long' : ''}`}>
      <h3>{title}</h3>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <span className="visually-hidden">
              {text('list.named', {
                name: symbolSpeech(id, naming, say),
                value: numberSpeech(trace.value(id), style, say),
              })}
            </span>
            <span className="equation" aria-hidden="true">
              <Formula tex={`\\textstyle ${symbolTex(id, naming)}`} /> ={' '}
              {numberText(trace.value(id), style)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface StillFigureProps
  extends Pick<Lesson, 'trace' | 'notation' | 'example' | 'work' | 'settings' | 'own' | 'shown'> {
  readonly ids: readonly QuantityId[];
}

/** The diagram as it is before the part, with the learner's figures for what is to be worked out; nothing is lit. */
const StillFigure = memo(function StillFigure({ ids, ...rest }: StillFigureProps) {
  const steps = stepsOf(rest.trace.structure);
  const first = steps.find(({ id }) => id === ids[0]);
  const step = { id: '', phase: first?.phase ?? 'forward', index: first?.index ?? 0 } as const;
  return (
    <NetworkFigure
      lesson={{
        ...rest,
        phases: rest.trace.phases,
        steps,
        step,
        stops: [],
        place: { at: '', reveal: 'formula', via: [] },
      }}
    />
  );
});
