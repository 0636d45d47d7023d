import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { QuantityId } from '../../engine';

/** One tab stop for the whole diagram: arrow keys move through its numbers in the network's own order. */
export interface Roving {
  readonly active: QuantityId | undefined;
  readonly onFocus: (id: QuantityId) => void;
  /** Whether the key was one that moves. */
  readonly move: (event: KeyboardEvent, id: QuantityId) => boolean;
}

const MOVES: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowRight: (index, last) => Math.min(last, index + 1),
  ArrowDown: (index, last) => Math.min(last, index + 1),
  ArrowLeft: (index) => Math.max(0, index - 1),
  ArrowUp: (index) => Math.max(0, index - 1),
  Home: () => 0,
  End: (_, last) => last,
};

export function useRoving(
  figure: RefObject<SVGSVGElement | null>,
  ids: readonly QuantityId[],
): Roving {
  const [focused, setFocused] = useState<QuantityId>();
  const latest = useRef(ids);
  useEffect(() => {
    latest.current = ids;
  });
  const move = useCallback(
    (event: KeyboardEvent, id: QuantityId): boolean => {
      const to = MOVES[event.key];
      if (to === undefined || event.ctrlKey || event.metaKey) return false;
      const next = latest.current[to(latest.current.indexOf(id), latest.current.length - 1)];
      if (next !== undefined) {
        figure.current?.querySelector<SVGGElement>(`[data-id="${CSS.escape(next)}"]`)?.focus();
      }
      return true;
    },
    [figure],
  );
  const active = focused !== undefined && ids.includes(focused) ? focused : ids[0];
  return { active, onFocus: setFocused, move };
}
