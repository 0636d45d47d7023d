import type { QuantityId } from '../../engine';
import { INPUT_LAYER } from '../../engine/ids';
import { numberText, symbolTex } from '../../notation';
import { useText } from '../context';
import { Formula } from '../formula/Formula';
import { keyboardScrollable } from '../keyboardScrollable';
import { sheetGivens } from './sheetGivens';
import type { Practice } from './usePractice';

/** A figure of the learner's own that is longer is a calculation: it stands in its field. */
const MOST_LETTERS = 12;

/**
 * The numbers around the neuron of a row, under its field: what is given, what earlier steps hand on, and the figures
 * so far. All of its layer and the next, so that it is not said which of them the row needs.
 */
export function RowNumbers({
  id,
  practice,
}: {
  readonly id: QuantityId;
  readonly practice: Practice;
}) {
  const text = useText();
  const { trace, notation, sheet, ids } = practice;
  const { naming, style } = notation;
  const { givens, handed } = sheetGivens(practice);
  const own = ids.flatMap((other) => {
    const typed = sheet.texts[other]?.trim() ?? '';
    const isShort = other !== id && typed !== '' && typed.length <= MOST_LETTERS;
    return isShort ? [{ of: other, shown: typed }] : [];
  });
  const exact = (of: QuantityId) => ({ of, shown: numberText(trace.value(of), style) });
  const near = [...handed.map(exact), ...own, ...givens.map(exact)].filter(({ of }) =>
    isNear(practice, id, of),
  );
  return (
    <ul ref={keyboardScrollable} className="row-numbers" aria-label={text('practice.given')}>
      {near.map(({ of, shown }) => (
        <li key={of}>
          <Formula tex={`\\textstyle ${symbolTex(of, naming)}`} /> = {shown}
        </li>
      ))}
    </ul>
  );
}

/** Whether a number is of the layer that a quantity is of, of the next, or, where it is handed on, of the one before. */
function isNear({ trace }: Practice, id: QuantityId, other: QuantityId): boolean {
  const { definitions, forward } = trace.structure;
  const layers = [INPUT_LAYER, ...forward.layers.map(({ letter }) => letter)];
  const layerOf = (one: QuantityId): number =>
    layers.indexOf(definitions.get(one)?.role.layer ?? '');
  const [own, its] = [layerOf(id), layerOf(other)];
  if (own === -1 || its === -1) return true;
  const isOnward = its === own || its === own + 1;
  const kind = definitions.get(other)?.role.kind;
  return isOnward || (its === own - 1 && (kind === 'input' || kind === 'out'));
}
