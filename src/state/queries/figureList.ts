import type { QuantityId } from '../../engine';

/** A figure that stands somewhere for a quantity, as it is written: printed in an article, or typed in. */
export interface WrittenFigure {
  readonly id: QuantityId;
  readonly figure: string;
}

/** Longer would leave no room in an address for the numbers of the problem. */
const MAX_LENGTH = 2600;
const BETWEEN = '~';

/**
 * Figures as one parameter of an address: 'classic~net.h1_0.3775~out.h1_0%2C5932', with the example that they
 * belong to. Undefined where they are too many to fit.
 */
export function writeFigures(
  exampleId: string,
  figures: readonly WrittenFigure[],
): string | undefined {
  const entries = figures.map(({ id, figure }) => `${id}_${escaped(figure)}`);
  const text = [exampleId, ...entries].join(BETWEEN);
  return encodeURIComponent(text).length > MAX_LENGTH ? undefined : text;
}

/** Figures of an address, which may come from anyone; what is not of this form is handed back as it is. */
export function readFigureList(text: string): {
  readonly exampleId: string;
  readonly figures: readonly WrittenFigure[];
  readonly unread: readonly string[];
} {
  const [exampleId = '', ...entries] = text.split(BETWEEN);
  const figures: WrittenFigure[] = [];
  const unread: string[] = [];
  for (const entry of entries) {
    const [, id = '', figure = ''] = /^([^_]+)_(.+)$/s.exec(entry) ?? [];
    if (id === '') unread.push(entry);
    else figures.push({ id, figure: unescaped(figure) });
  }
  return { exampleId, figures, unread };
}

/** What separates figures may stand in one: people type anything. */
const escaped = (figure: string): string => figure.replaceAll('!', '!!').replaceAll('~', '!t');
const unescaped = (figure: string): string =>
  figure.replace(/!([!t])/g, (_, mark) => (mark === 't' ? '~' : '!'));
