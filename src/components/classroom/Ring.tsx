import { useEffect, useRef } from 'react';
import './ring.css';

/** A large ring around the pointer, to be seen from the back row. What it is over is lit as ever. */
export function Ring() {
  const ring = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent): void => {
      const element = ring.current;
      if (element === null) return;
      element.style.transform = `translate(${clientX}px, ${clientY}px)`;
      element.classList.add('is-there');
    };
    const leave = (): void => ring.current?.classList.remove('is-there');
    window.addEventListener('pointermove', follow);
    document.documentElement.addEventListener('pointerleave', leave);
    return () => {
      window.removeEventListener('pointermove', follow);
      document.documentElement.removeEventListener('pointerleave', leave);
    };
  }, []);
  return <div ref={ring} className="ring" aria-hidden="true" />;
}
