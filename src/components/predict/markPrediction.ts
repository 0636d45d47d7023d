import {
  type GeneralTrace,
  type Mark,
  type MarkOptions,
  markWork,
  type QuantityId,
} from '../../engine';
import { figureText, type Notation } from '../../notation';
import { neededFromBefore, stepsOf } from '../../state';
import { labelsOf, type SheetNames, sheetNames } from '../practice/sheetNames';
import { readTypedFigure, type TypedFigure } from '../practice/typedFigures';

/** What is asked of a prediction. */
export const ASKED: MarkOptions = { digits: 3 };

/** What a calculation may use when a step's value is predicted: what is given, and what the steps before it found. */
function namesBefore(trace: GeneralTrace, id: QuantityId, { naming }: Notation): SheetNames {
  const steps = stepsOf(trace.structure).map((step) => step.id);
  const given = [...trace.quantities.values()].filter(({ kind }) => kind === 'given');
  return sheetNames({
    ...labelsOf(trace.structure, naming),
    trace,
    worked: new Set(),
    shown: new Set([...given.map((one) => one.id), ...steps.slice(0, steps.indexOf(id))]),
    texts: {},
    asked: ASKED,
  });
}

export const readPrediction = (
  trace: GeneralTrace,
  id: QuantityId,
  written: string,
  notation: Notation,
): TypedFigure => readTypedFigure(id, written, notation.style, namesBefore(trace, id, notation));

/** What marking makes of a predicted value, worked from the figures as the page shows them. */
export function markPrediction(
  trace: GeneralTrace,
  id: QuantityId,
  figure: string,
  { style }: Notation,
): Mark | undefined {
  const shown = neededFromBefore(trace.structure, id).map(
    (of) => [of, figureText(trace.value(of), style)] as const,
  );
  return markWork(trace, new Map([...shown, [id, figure]]), ASKED).get(id);
}
