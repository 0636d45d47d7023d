import { MAX_TEXT } from '../../state';
import type { Translate } from '../../text';
import { useText } from '../context';
import type { TypedFigure } from './typedFigures';
import './figure-fault.css';

export type Unreadable = Extract<TypedFigure, { kind: 'unreadable' }>;

export interface FigureFaultProps {
  readonly figure: Unreadable;
  /** What stands in the field. */
  readonly content: string;
  /** A name that a calculation there may use. */
  readonly name: string;
}

/** What cannot be read in a field: the text with the part marked, and where and why in words. */
export function FigureFault({ figure, content, name }: FigureFaultProps) {
  const text = useText();
  const { at, from } = figure;
  const to = (from ?? 0) + at.length;
  return (
    <>
      {from !== undefined && (
        <bdi aria-hidden="true" dir="ltr" className="figure-fault">
          {content.slice(0, from)}
          <mark>{content.slice(from, to)}</mark>
          {content.slice(to)}
        </bdi>
      )}
      <span className="figure-why">{faultText(text, { figure, content, name })}</span>
    </>
  );
}

/** The same in words alone. */
export function faultText(text: Translate, { figure, content, name }: FigureFaultProps): string {
  const { reason, at, from } = figure;
  const fault = text(`practice.bad.${reason}`, {
    at,
    name,
    most: MAX_TEXT,
    length: content.length,
  });
  // Characters are counted as people see them.
  return from === undefined
    ? fault
    : text('practice.bad.at', { from: [...content.slice(0, from)].length + 1, fault });
}
