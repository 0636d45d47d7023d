import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { QuantityId } from '../../engine';
import { actionOf } from '../keys/table';

/** One tab stop for the whole diagram: arrow keys move through its numbers in the network's own order. */
export interface Roving {
  readonly active: QuantityId | undefined;
  readonly onFocus: (id: QuantityId) => void;
  /** Whether the key was one that moves. */
  readonly move: (event: KeyboardEvent, id: QuantityId) => boolean;
}

const MOVES = {
  next: (index: number, last: number) => Math.min(last, index + 1),
  previous: (index: number) => Math.max(0, index - 1),
  first: () => 0,
  last: (_: number, last: number) => last,
} as const;

const isMove = (action: string | undefined): action is keyof typeof MOVES =>
  action !== undefined && Object.hasOwn(MOVES, action);

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
      const action = actionOf('figure', event);
      if (!isMove(action)) return false;
      const next =
        latest.current[MOVES[action](latest.current.indexOf(id), latest.current.length - 1)];
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
