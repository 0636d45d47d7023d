import katex from 'katex';
import { memo, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { QuantityId } from '../../engine';
import { KATEX_OPTIONS } from '../../notation';
import { point, usePointed } from '../pointing';
import { setMarkup } from './setMarkup';

export interface FormulaProps {
  /** TeX of the notation, whose terms carry their quantity in data-term. */
  readonly tex: string;
  readonly className?: string;
  /** Called with the quantity of a term that was chosen by the pointer. */
  readonly onChoose?: ((id: QuantityId) => void) | undefined;
}

const rendered = new Map<string, string>();
const MAX_RENDERED = 600;

function render(tex: string): string {
  let html = rendered.get(tex);
  if (html === undefined) {
    html = katex.renderToString(`\\displaystyle ${tex}`, KATEX_OPTIONS);
    if (rendered.size >= MAX_RENDERED) rendered.clear();
    rendered.set(tex, html);
  }
  return html;
}

/**
 * A formula, with MathML for those who listen. A term that is pointed at lights its place in the diagram, and
 * the reverse. Keyboards reach the same terms by the list of parts below the formula.
 */
export const Formula = memo(function Formula({ tex, className = '', onChoose }: FormulaProps) {
  const box = useRef<HTMLSpanElement>(null);
  // React puts in the first markup, on the server too; from then on it is changed in place.
  const [first] = useState(() => ({ __html: render(tex) }));
  const shown = useRef(first.__html);
  const markup = render(tex);
  useLayoutEffect(() => {
    if (box.current !== null) setMarkup(box.current, shown.current, markup);
    shown.current = markup;
  }, [markup]);
  useLitTerm(box, markup);
  useTermPointer(box, onChoose);
  return <span ref={box} className={`formula ${className}`} dangerouslySetInnerHTML={first} />;
});

/** Marks the terms of the pointed quantity, inside what KaTeX drew. */
function useLitTerm(box: RefObject<HTMLElement | null>, markup: string): void {
  const pointed = usePointed();
  useEffect(() => {
    if (!markup.includes('data-term')) return;
    for (const term of box.current?.querySelectorAll<HTMLElement>('[data-term]') ?? []) {
      term.classList.toggle('is-pointed', term.dataset.term === pointed);
    }
  }, [box, pointed, markup]);
}

function useTermPointer(
  box: RefObject<HTMLElement | null>,
  onChoose: ((id: QuantityId) => void) | undefined,
): void {
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
  }, [box, onChoose]);
}
