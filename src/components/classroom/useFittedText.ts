import { type RefObject, useLayoutEffect } from 'react';
import { fitText, TYPE } from './fitText';

/** Gives the lines of a room the largest type with which they fit, anew whenever either changes. */
export function useFittedText(
  room: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
  shown: string,
): void {
  useLayoutEffect(() => {
    const adjust = (): void => {
      const [box, text] = [room.current, content.current];
      if (box === null || text === null || shown === '') return;
      text.classList.remove('is-broken');
      delete text.dataset.beside;
      text.style.fontSize = `${TYPE.least * window.innerHeight}px`;
      const lines = [...text.children].filter((line) => line instanceof HTMLElement);
      const { size, beside, isBroken } = fitText(
        { width: box.clientWidth, height: box.clientHeight },
        lines.map(({ offsetWidth, offsetHeight }) => ({
          width: offsetWidth,
          height: offsetHeight,
        })),
        window.innerHeight,
      );
      text.style.fontSize = `${size}px`;
      text.classList.toggle('is-broken', isBroken);
      if (beside > 1) text.dataset.beside = beside === lines.length ? 'all' : 'last';
    };
    adjust();
    // In the next frame: what stands beside the room, and is watched too, changes with it.
    let frame = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(adjust);
    });
    if (room.current) observer.observe(room.current);
    // A formula has another width once its own fonts are there.
    document.fonts.addEventListener('loadingdone', adjust);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', adjust);
    };
  }, [room, content, shown]);
}
