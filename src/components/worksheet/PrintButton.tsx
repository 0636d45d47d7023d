import { useState } from 'react';
import { useText } from '../context';
import { reachOf } from '../share/reach';

/** Time for the browser to show that it prepares: drawing a class's sheets keeps it busy. */
const MOMENT = 50;

/** Opens the browser's own print dialogue, which also saves as PDF. */
export function PrintButton({ count }: { readonly count: number }) {
  const text = useText();
  const [isPreparing, setPreparing] = useState(false);
  const print = (): void => {
    setPreparing(true);
    setTimeout(() => {
      window.print();
      setPreparing(false);
    }, MOMENT);
  };
  const reach = reachOf(window.location);
  return (
    <div className="print">
      <button
        type="button"
        className="button button--main"
        aria-disabled={isPreparing}
        onClick={isPreparing ? undefined : print}
      >
        {text('worksheet.print')}
      </button>
      <span role="status">{isPreparing && text('worksheet.preparing', { count })}</span>
      {reach !== 'anyone' && <p className="option-hint">{text(`worksheet.reach.${reach}`)}</p>}
    </div>
  );
}
