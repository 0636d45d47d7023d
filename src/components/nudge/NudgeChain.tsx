import { useCallback } from 'react';
import type { QuantityId } from '../../engine';
import type { Change, ChangeSource } from '../../engine/explore';
import {
  derivativeText,
  linkedSymbolTex,
  type NumberStyle,
  numberSpeech,
  numberText,
  roleOf,
  symbolSpeech,
  symbolText,
} from '../../notation';
import { useText, useTutor } from '../context';
import { Formula } from '../formula/Formula';
import type { Lesson } from '../lesson';
import { usePointing } from '../pointing';
import { changeText, ratioText } from './changeText';

export interface NudgeChainProps {
  readonly changes: readonly Change[];
  readonly lesson: Lesson;
  /** With digits enough for the ratios to be found from the changes. */
  readonly style: NumberStyle;
}

/** As many paths as are listed where they meet. */
const MOST_PATHS = 4;

/** Each change, and beside it what it is for each unit of the one that it comes from: the factor of the formula. */
export function NudgeChain({ changes, lesson, style }: NudgeChainProps) {
  return (
    <ol className="nudge-chain">
      {changes.length > 1 && <Heads />}
      {changes.map((change) => (
        <ChangeRow key={change.id} of={change} lesson={lesson} style={style} />
      ))}
    </ol>
  );
}

/** What stands in each column; whoever listens hears it row by row. */
function Heads() {
  const text = useText();
  return (
    <li className="nudge-row nudge-heads" aria-hidden="true">
      <span />
      <span>{text('nudge.headChange')}</span>
      <span>{text('nudge.headRatio')}</span>
      <span>{text('nudge.headFactor')}</span>
    </li>
  );
}

interface ChangeRowProps {
  readonly of: Change;
  readonly lesson: Lesson;
  readonly style: NumberStyle;
}

function ChangeRow({ of, lesson, style }: ChangeRowProps) {
  const text = useText();
  const { id, change, from, ratio } = of;
  const { naming, style: usual, say } = lesson.notation;
  const pointing = usePointing(id);
  const [only, ...others] = from;
  const isMeeting = others.length > 0;
  const name = (quantity: QuantityId): string => symbolSpeech(quantity, naming, say);
  const values = { name: name(id), change: numberSpeech(change, style, say) };
  const spoken =
    only === undefined
      ? text('nudge.spokenFirst', values)
      : isMeeting
        ? text('nudge.spokenMeet', values)
        : ratio === undefined
          ? text('nudge.spokenStopped', values)
          : text('nudge.spoken', {
              ...values,
              ratio: numberSpeech(ratio, usual, say),
              before: name(only.id),
            });
  return (
    <li className={`nudge-row nudge-row--${roleOf(id)}`} {...pointing} data-change={id}>
      <span className="visually-hidden">{spoken}</span>
      <span className="nudge-symbol" aria-hidden="true">
        <Formula tex={linkedSymbolTex(id, naming)} isDrawnOnly />
      </span>
      <span className="nudge-change" aria-hidden="true" data-value={String(change)}>
        {changeText(change, style)}
      </span>
      <span className="nudge-ratio" aria-hidden="true">
        {ratio !== undefined && (
          <span data-ratio={String(ratio)}>
            {text('nudge.times', { ratio: ratioText(ratio, usual) })}
          </span>
        )}
        {isMeeting && text('nudge.meet')}
      </span>
      <span className="nudge-factors">
        {from.length <= MOST_PATHS &&
          from.map((source) => (
            <Factor key={source.id} of={source} lesson={lesson} isOne={!isMeeting} />
          ))}
      </span>
    </li>
  );
}

interface FactorProps {
  readonly of: ChangeSource;
  readonly lesson: Lesson;
  /** Whether it is the only one of its row, whose ratio stands beside it. */
  readonly isOne: boolean;
}

/** The factor of the formula that a ratio comes close to: where it has a derivation, the way to it. */
function Factor({ of: { factor }, lesson, isOne }: FactorProps) {
  const text = useText();
  const tutor = useTutor();
  const { naming, style, say } = lesson.notation;
  const pointing = usePointing(factor.id);
  const follow = useCallback(() => tutor.follow(factor.id), [tutor, factor.id]);
  const isHere = lesson.place.at === factor.id;
  const content = (
    <>
      <span className="nudge-factor-name">
        {(isOne ? derivativeText : symbolText)(factor.id, naming)}
      </span>
      <span className="nudge-factor-value">{`= ${numberText(factor.value, style)}`}</span>
    </>
  );
  const values = {
    name: symbolSpeech(factor.id, naming, say),
    value: numberSpeech(factor.value, style, say),
  };
  return factor.isTraced && !isHere ? (
    <button
      type="button"
      className="nudge-factor"
      aria-label={text('nudge.toFactor', values)}
      onClick={follow}
      {...pointing}
    >
      {content}
    </button>
  ) : (
    <span className={`nudge-factor${isOne && isHere ? ' is-here' : ''}`} {...pointing}>
      <span className="visually-hidden">{text('nudge.factor', values)}</span>
      <span aria-hidden="true">{content}</span>
    </span>
  );
}
