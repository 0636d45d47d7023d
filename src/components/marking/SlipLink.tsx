import type { QuantityId } from '../../engine';
import { symbolSpeech, symbolText } from '../../notation';
import { useText } from '../context';
import { type MarkedWork, rowElementId } from './markedWork';

/** Goes to the row of another figure. A link would change the address, which belongs to the tutor. */
export function SlipLink({
  id,
  notation,
}: Pick<MarkedWork, 'notation'> & { readonly id: QuantityId }) {
  const text = useText();
  const go = (): void => {
    const row = document.getElementById(rowElementId(id));
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  };
  const name = symbolSpeech(id, notation.naming, notation.say);
  return (
    <button
      type="button"
      className="slip-link symbol-alone"
      aria-label={text('markingView.toFigure', { name })}
      onClick={go}
    >
      {symbolText(id, notation.naming)}
    </button>
  );
}
