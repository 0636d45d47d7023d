import { type KeyboardEvent, memo, useRef } from 'react';
import type { QuantityId } from '../../engine';
import { roleOf } from '../../notation';
import type { OwnFigure } from '../lesson';
import { useIsPointed, usePointing } from '../pointing';
import { SymbolText } from '../symbol/SymbolText';
import { lettersIn } from '../symbol/takeApart';
import './quantityMark.css';
import { useNumberDrag } from './useNumberDrag';

/** Whether a number is the one being worked out, goes into it, neither, or is not there since what it led to is given. */
export type QuantityState = 'current' | 'used' | 'idle' | 'left-out';

/**
 * A number behind its symbol; the same in a box, where it stands amid others; one below its symbol, where there is no
 * room beside it; or one that is past: a dot, whose number comes when it is pointed at or focused.
 */
export type QuantityLook = 'row' | 'flat' | 'chip' | 'dot';

export interface QuantityMarkProps {
  readonly id: QuantityId;
  /** The number as it is shown; undefined while it has not been worked out. */
  readonly shown: string | undefined;
  readonly value: number;
  /** What marking made of it, where it is a learner's figure. */
  readonly mark?: OwnFigure['mark'] | undefined;
  /** What stands before the number, as text: a symbol, or a word or sign that is no symbol. */
  readonly symbol?: string | undefined;
  readonly word?: string | undefined;
  /** The name and value in words. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly look: QuantityLook;
  /** Whether a row stands in a box, beyond which it may not go. */
  readonly isBoxed: boolean;
  readonly state: QuantityState;
  readonly editable: boolean;
  readonly focusable: boolean;
  readonly onChoose: (id: QuantityId) => void;
  readonly onKey: (event: KeyboardEvent, id: QuantityId) => void;
  readonly onFocus: (id: QuantityId) => void;
}

/** What stands in the place of a number that is not shown. */
const EMPTY: Readonly<Record<QuantityState, string>> = {
  current: '?',
  used: '–',
  idle: '–',
  'left-out': '×',
};

/** A number of more characters, as −0.005573 is, is written smaller, and as narrow as its room is. */
const MOST_CHARACTERS = 8;

/** How wide a letter of a word is in a box, at most (on a projector), and a digit behind it. */
const LETTERS = { word: 7, large: 10, small: 8.4 };
/** How wide a letter and a digit of a row in a box are on an average, in em, and how large they are written. */
const IN_ROW = { letter: 0.45, digit: 0.5, large: 17, small: 15 };
/** What a step is about is written bolder, and larger while the error is traced back. */
const LIT = { large: 20, small: 18 };

/** Half the height of a row, and of a chip, in the figure's units. */
const HALF = { row: 12, flat: 11, chip: 19, dot: 19 };
/** Where the number stands in a chip, and where the symbol above it. */
const LINES = { number: 13, symbol: -4 };
const DOT = 5;

/** One number of the diagram: a button that opens its derivation and, where it is given, a handle to drag. */
export const QuantityMark = memo(function QuantityMark(props: QuantityMarkProps) {
  const { id, shown, symbol, word, label, width, look, isBoxed, state, editable, mark } = props;
  const { onChoose, onKey, onFocus } = props;
  const group = useRef<SVGGElement>(null);
  useNumberDrag(group, id, editable);
  const pointed = useIsPointed(id);
  const handlers = usePointing(id);
  const classes = ['quantity', `quantity--${roleOf(id)}`, `is-${state}`, `is-${look}`];
  const isBounded = isBoxed || look === 'flat';
  const isStacked = look === 'chip' || look === 'dot';
  const isLit = state === 'current' || state === 'used';
  const { length: digits } = shown ?? '';
  const length = (size: 'large' | 'small'): number =>
    8 +
    (isBoxed
      ? (isLit ? LIT : IN_ROW)[size] *
        (IN_ROW.letter * lettersIn(symbol ?? '') + IN_ROW.digit * digits)
      : LETTERS.word * (word ?? '').length + LETTERS[size] * digits);
  const isLong = isStacked ? digits > MOST_CHARACTERS : isBounded && length('large') > width;
  const isNarrowed = isLong && (isStacked || length('small') > width);
  if (isLong) classes.push('is-long');
  if (mark !== undefined) classes.push(`is-${mark.verdict}`);
  if (pointed) classes.push('is-pointed');
  if (editable) classes.push('is-editable');
  return (
    <g
      ref={group}
      role="button"
      tabIndex={props.focusable ? 0 : -1}
      aria-label={label}
      className={classes.join(' ')}
      data-id={id}
      data-quantity={shown === undefined ? undefined : id}
      data-value={
        shown !== undefined && Number.isFinite(props.value) ? String(props.value) : undefined
      }
      data-drag={editable ? id : undefined}
      transform={`translate(${props.x} ${props.y})`}
      {...handlers}
      onFocus={() => {
        handlers.onFocus();
        onFocus(id);
      }}
      onClick={() => onChoose(id)}
      onKeyDown={(event) => onKey(event, id)}
    >
      {look === 'dot' && <circle r={DOT} />}
      <rect x={-width / 2} y={-HALF[look]} width={width} height={2 * HALF[look]} rx={6} />
      {isStacked && (
        <text className="quantity-name" textAnchor="middle" y={LINES.symbol}>
          {word}
        </text>
      )}
      <text
        className="quantity-number"
        textAnchor="middle"
        y={isStacked ? LINES.number : 5.5}
        textLength={isNarrowed ? width - 4 : undefined}
        lengthAdjust={isNarrowed ? 'spacingAndGlyphs' : undefined}
      >
        {symbol !== undefined && <SymbolText text={symbol} />}
        {word !== undefined && !isStacked && (
          <tspan className={look === 'row' ? 'symbol-word' : 'quantity-name'}>{word}</tspan>
        )}
        <tspan
          className="quantity-value"
          dx={
            isStacked || (symbol === undefined && word === undefined)
              ? undefined
              : look === 'flat'
                ? 4
                : 6
          }
        >
          {shown ?? EMPTY[state]}
        </tspan>
        {mark !== undefined && (
          <tspan className="quantity-mark" dx={4}>
            {mark.sign}
          </tspan>
        )}
      </text>
    </g>
  );
});
