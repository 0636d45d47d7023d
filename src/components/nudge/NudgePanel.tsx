import { useEffect, useId, useMemo, useState } from 'react';
import { TOTAL_ERROR } from '../../engine';
import { variablesOf } from '../../engine/explore';
import { numberSpeech, numberText, symbolSpeech, symbolText } from '../../notation';
import { addressName, addressTo, type Notice, type ViewQuery } from '../../state';
import { useText, useTutor } from '../context';
import { useKeys } from '../keys/useKeys';
import type { Lesson } from '../lesson';
import { useRefused } from '../useRefused';
import { changeText, digitsEnough, ratioText } from './changeText';
import { NudgeChain } from './NudgeChain';
import './nudge.css';
import type { NudgeOf } from './nudgeOf';
import { NUDGE_SIZES, positionOf, steppedBy } from './nudgeSizes';
import { LARGEST_NUDGE, readNudge } from './readNudge';
import { shownChanges } from './shownChanges';

export interface NudgePanelProps {
  readonly lesson: Lesson;
  readonly nudge: NudgeOf;
  /** By how much, as the address has it. */
  readonly size: string;
}

/** A number moved by a little: the changes that run forward from it, and their ratios beside the factors. */
export function NudgePanel({ lesson, nudge, size: written }: NudgePanelProps) {
  const size = readNudge(written);
  const notices = useMemo<Notice[]>(() => {
    const accepted = `−${LARGEST_NUDGE} … ${LARGEST_NUDGE}, ≠ 0`;
    return size === undefined
      ? [{ kind: 'address.badChoice', name: 'nudge', text: written.slice(0, 40), accepted }]
      : [];
  }, [size, written]);
  useRefused(notices, withoutNudge);
  return size === undefined ? null : <Nudged lesson={lesson} nudge={nudge} size={size} />;
}

const withoutNudge = ({ nudge: _, ...query }: ViewQuery): ViewQuery => query;

interface NudgedProps {
  readonly lesson: Lesson;
  readonly nudge: NudgeOf;
  readonly size: number;
}

function Nudged({ lesson, nudge, size }: NudgedProps) {
  const text = useText();
  const tutor = useTutor();
  const sliderId = useId();
  const { notation, trace, example } = lesson;
  const { naming, style, say } = notation;
  const shown = useMemo(() => shownChanges(lesson, nudge, size), [lesson, nudge, size]);
  const { changes } = shown;
  const enough = { ...style, digits: digitsEnough(changes, style) };
  const resize = (to: number): void =>
    tutor.show('step', { ...tutor.getState().query, nudge: String(to) });
  // The slider says itself what it is moved to; what opens the panel, or moves it by a key from elsewhere, does not.
  const [isSaid, setSaid] = useState(false);
  useEffect(() => setSaid(true), []);
  const press = (by: number): void => {
    setSaid(true);
    resize(steppedBy(size, by));
  };
  useKeys('nudge', { more: () => press(1), less: () => press(-1) });
  const by = symbolText(nudge.by, naming);
  const last = changes.at(-1);
  const hasCurve = variablesOf(trace).includes(nudge.by);
  const query = { plot: 'parameter', of: addressName(nudge.by, example) };
  const spoken = text('nudge.spokenSize', {
    by: symbolSpeech(nudge.by, naming, say),
    size: numberSpeech(size, style, say),
    of: symbolSpeech(last?.id ?? nudge.of, naming, say),
    change: numberSpeech(last?.change ?? 0, style, say),
  });
  return (
    <section className="nudge-panel" aria-label={text('nudge.label', { by })}>
      <div className="nudge-size">
        <label htmlFor={sliderId}>
          {text('nudge.move', { by, size: changeText(size, enough) })}
        </label>
        <input
          id={sliderId}
          type="range"
          min={0}
          max={NUDGE_SIZES.length - 1}
          step={1}
          value={positionOf(size)}
          aria-valuetext={spoken}
          onChange={(event) => {
            setSaid(false);
            resize(NUDGE_SIZES[Number(event.target.value)] ?? size);
          }}
        />
      </div>
      <p className="visually-hidden" role="status">
        {isSaid && spoken}
      </p>
      <NudgeChain changes={changes} lesson={lesson} style={enough} />
      <Comparison lesson={lesson} shown={shown} />
      {hasCurve && (
        <a
          className="form-curve"
          href={addressTo({ view: 'explore', exampleId: example.id, at: lesson.place.at, query })}
        >
          {text('nudge.curve', { by, of: symbolText(TOTAL_ERROR, naming) })}
        </a>
      )}
    </section>
  );
}

interface ComparisonProps {
  readonly lesson: Lesson;
  readonly shown: ReturnType<typeof shownChanges>;
}

/** The last change for each unit of the first, beside the derivative: whether the two agree, and what parts them. */
function Comparison({ lesson, shown }: ComparisonProps) {
  const text = useText();
  const { naming, style } = lesson.notation;
  const { found, changes, isWhole } = shown;
  const { ratio, derivative, outcome } = found;
  const words = { by: symbolText(found.by, naming), of: symbolText(found.of, naming) };
  if (!isWhole) {
    return (
      <p className="nudge-says">
        {text(changes.length > 1 ? 'nudge.soFar' : 'nudge.nothingYet', words)}
      </p>
    );
  }
  if (outcome === 'overflow') return <p className="nudge-says">{text('nudge.overflow')}</p>;
  const shownRatio = ratioText(ratio, style);
  const rate = numberText(derivative.value, style);
  const isSame = outcome === 'close' && shownRatio === rate;
  return (
    <p className="nudge-says" data-outcome={outcome}>
      {text('nudge.ratio', { ...words, ratio: shownRatio })}{' '}
      {text(`nudge.${isSame ? 'same' : outcome}`, { ...words, rate })}
    </p>
  );
}
