import { type RefObject, useEffect } from 'react';
import type { QuantityId } from '../../engine';

/** Room that is left between what is worked out and the box's edge, in CSS pixels. */
const MARGIN = 16;

export interface InViewProps {
  readonly figure: RefObject<SVGSVGElement | null>;
  readonly at: QuantityId;
  readonly orElse: QuantityId;
}

/** Moves a figure in its own box so that a quantity, or else the other, is seen. The page stays where it is. */
export function InView({ figure, at, orElse }: InViewProps): null {
  useEffect(() => {
    const box = figure.current?.parentElement;
    const drawn = (id: QuantityId) =>
      figure.current?.querySelector(`[data-id="${CSS.escape(id)}"]`);
    const mark = drawn(at) ?? drawn(orElse);
    if (!box || !mark) return;
    const seen = box.getBoundingClientRect();
    const { left, right } = mark.getBoundingClientRect();
    const before = left - MARGIN - seen.left;
    const behind = right + MARGIN - seen.right;
    if (before < 0) box.scrollLeft += before;
    else if (behind > 0) box.scrollLeft += behind;
  }, [figure, at, orElse]);
  return null;
}
