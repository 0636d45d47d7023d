import katex from 'katex';
import { memo, type RefObject, useEffect, useMemo, useRef } from 'react';
import type { QuantityId } from '../../engine';
import { KATEX_OPTIONS } from '../../notation';
import { point, usePointed } from '../pointing';

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
  const html = useMemo(() => ({ __html: render(tex) }), [tex]);
  useLitTerm(box, html);
  useTermPointer(box, onChoose);
  return <span ref={box} className={`formula ${className}`} dangerouslySetInnerHTML={html} />;
});

/** Marks the terms of the pointed quantity, inside what KaTeX drew. */
function useLitTerm(box: RefObject<HTMLElement | null>, html: { readonly __html: string }): void {
  const pointed = usePointed();
  useEffect(() => {
    if (!html.__html.includes('data-term')) return;
    for (const term of box.current?.querySelectorAll<HTMLElement>('[data-term]') ?? []) {
      term.classList.toggle('is-pointed', term.dataset.term === pointed);
    }
  }, [box, pointed, html]);
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
