import { memo, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { QuantityId } from '../../engine';
import { hasLongSum } from '../../notation';
import { usePointed, usePointer } from '../pointing';
import { useIsHydrating } from '../useIsHydrating';
import { setMarkup } from './setMarkup';
import { typeset } from './typeset';
import { useTypesetting } from './typesetting';

export interface FormulaProps {
  /** TeX of the notation, whose terms carry their quantity in data-term. */
  readonly tex: string;
  readonly className?: string;
  /** Whether only eyes meet it, since what it stands in has a name of its own: then it has no MathML. */
  readonly isDrawnOnly?: boolean;
  /** Called with the quantity of a term that was chosen by the pointer. */
  readonly onChoose?: ((id: QuantityId) => void) | undefined;
}

/**
 * A formula, with MathML for those who listen. A term that is pointed at lights its place in the diagram, and
 * the reverse. Keyboards reach the same terms by the list of parts below the formula.
 */
export const Formula = memo(function Formula({
  tex,
  className = '',
  isDrawnOnly = false,
  onChoose,
}: FormulaProps) {
  const output = isDrawnOnly ? 'html' : 'htmlAndMathml';
  const box = useRef<HTMLSpanElement>(null);
  const isTakenOver = useIsHydrating() && typeof document !== 'undefined';
  // A prerendered formula stands there already: typesetting it again would only hold the page up.
  const [prerendered] = useState(isTakenOver ? tex : undefined);
  const shown = useRef<string>(undefined);
  const isThere = tex === prerendered && shown.current === undefined;
  const katex = useTypesetting(!isThere);
  // Nothing, rather than another step's formula, until it can be typeset.
  const markup = isThere ? undefined : katex ? typeset(katex, tex, output) : '';
  // React puts in the first markup, on the server too; from then on it is changed in place.
  const [first] = useState(markup);
  useLayoutEffect(() => {
    if (markup === undefined || box.current === null) return;
    const before = shown.current ?? first;
    if (before === undefined) box.current.innerHTML = markup;
    else setMarkup(box.current, before, markup);
    shown.current = markup;
  }, [markup, first]);
  useLitTerm(box, markup);
  useTermPointer(box, onChoose);
  return (
    <span
      ref={box}
      className={`formula ${className}${hasLongSum(tex) ? ' is-long' : ''}`}
      // What is only drawn does not hold its TeX, from which it is copied.
      data-tex={isDrawnOnly ? tex : undefined}
      data-loading={katex === undefined && markup === '' ? '' : undefined}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: first ?? '' }}
    />
  );
});

/** Marks the terms of the pointed quantity, inside what KaTeX drew. */
function useLitTerm(box: RefObject<HTMLElement | null>, markup: string | undefined): void {
  const pointed = usePointed();
  useEffect(() => {
    if (markup !== undefined && !markup.includes('data-term')) return;
    for (const term of box.current?.querySelectorAll<HTMLElement>('[data-term]') ?? []) {
      term.classList.toggle('is-pointed', term.dataset.term === pointed);
    }
  }, [box, pointed, markup]);
}

function useTermPointer(
  box: RefObject<HTMLElement | null>,
  onChoose: ((id: QuantityId) => void) | undefined,
): void {
  const { point } = usePointer();
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const termAt = (event: Event): QuantityId | undefined =>
      event.target instanceof Element
        ? event.target.closest<HTMLElement>('[data-term]')?.dataset.term
        : undefined;
    const over = (event: Event): void => point(termAt(event));
    const out = (): void => point(undefined);
    const click = (event: Event): void => {
      const id = termAt(event);
      if (id !== undefined) onChoose?.(id);
    };
    element.addEventListener('pointerover', over);
    element.addEventListener('pointerleave', out);
    element.addEventListener('click', click);
    return () => {
      element.removeEventListener('pointerover', over);
      element.removeEventListener('pointerleave', out);
      element.removeEventListener('click', click);
    };
  }, [box, onChoose, point]);
}
