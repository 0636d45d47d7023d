import { type QuantityId, readNumber } from '../../engine';
import { numberShort, symbolSpeech } from '../../notation';
import type { Translate } from '../../text';
import type { OwnFigure } from '../lesson';
import { isMarkedNow } from './marking';
import { readTypedFigure } from './typedFigures';
import type { Practice } from './usePractice';
import { SIGNS } from './verdictSigns';

/** A figure with more characters has no room in the diagram, and is shown with as many digits as have. */
const MOST_SHOWN = 7;

/** The learner's figures as they stand in the diagram, each with its mark where that is of what is typed now. */
export function figuresInPicture(
  practice: Pick<Practice, 'ids' | 'sheet' | 'names' | 'notation' | 'marks'>,
  text: Translate,
): ReadonlyMap<QuantityId, OwnFigure> {
  const { ids, sheet, names, notation, marks } = practice;
  const { style, naming, say } = notation;
  const own = new Map<QuantityId, OwnFigure>();
  for (const id of ids) {
    const figure = readTypedFigure(id, sheet.texts[id] ?? '', style, names);
    if (figure.kind !== 'written' && figure.kind !== 'worked') continue;
    const read = readNumber(figure.figure);
    if (!read.ok) continue;
    const { value } = read.number;
    const written = figure.kind === 'worked' ? figure.shown : figure.figure;
    const shown =
      written.length > MOST_SHOWN ? numberShort(value, style) : written.replace('-', '−');
    const verdict = isMarkedNow(practice, id) ? marks.get(id)?.verdict : undefined;
    const word = verdict && text(`practice.verdict.${verdict}`);
    own.set(id, {
      value,
      shown,
      ...(verdict && { mark: { sign: SIGNS[verdict], verdict } }),
      label: text('network.value', {
        name: symbolSpeech(id, naming, say),
        value: word ? text('list.named', { name: shown, value: word }) : shown,
      }),
    });
  }
  return own;
}
