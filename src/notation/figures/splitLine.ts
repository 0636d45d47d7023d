import { readNumber } from '../../engine';

/** One way of taking a line apart. */
export interface Split {
  readonly name: string;
  readonly figure: string;
  /** Whether a dash between them may be a minus sign or no more than a dash. */
  readonly isUnclear: boolean;
}

/** What may be one figure with its name, and every way of taking it apart. */
export interface Entry {
  readonly text: string;
  readonly splits: readonly Split[];
}

/** What stands between a name and its figure when it is written as a statement. */
const SIGN = /:=|->|[=≈≃≅~→⇒:\uff1d\uff1a]/;
const SIGNS = new RegExp(SIGN, 'g');
/** Between two statements on one line; a comma before a digit may be a decimal comma. */
const BETWEEN = /[;\t]|,(?=\s*[^\p{Nd}\s])/u;

/** The entries of a line: more than one where it holds several statements, 'net h1 = 0.38, net h2 = 0.39'. */
export function splitLine(line: string): readonly Entry[] {
  const text = line
    .trim()
    .replace(/^(?:[-*•–]|\d+[.)])\s+/, '')
    .replace(/^[|&\s]+|(?:[|&;,\s]|\\\\)+$/g, '');
  const statements = text.split(BETWEEN);
  const isSeveral =
    statements.length > 1 && statements.every((one) => one.match(SIGNS)?.length === 1);
  return (isSeveral ? statements : [text]).map((one) => ({
    text: one.trim(),
    splits: SIGN.test(one) ? splitAtSign(one) : splitAtGaps(one),
  }));
}

/** 'net h1 = 0.3775'; of 'net h1 = 0.15*0.05 + 0.36 = 0.3775', which shows the working, the end. */
function splitAtSign(text: string): readonly Split[] {
  const parts = text
    .split(SIGN)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [name = '', ...rest] = parts;
  const figure = rest.pop();
  if (figure === undefined || !rest.every(isWorking)) return [];
  return [{ name: bare(name), figure: bareFigure(figure), isUnclear: false }];
}

/** An expression, not a figure: that would leave it open which of two is meant. */
const isWorking = (part: string): boolean =>
  !readNumber(part).ok && !/[;\t]|,\s|[\p{Letter}\d)]\s+[\p{Letter}\d(]/u.test(part);

/** Rows of a table; without bars or tabs, a comma or a space may stand between the name and the figure. */
function splitAtGaps(text: string): readonly Split[] {
  const gap = [/\t+/g, /[|&]/g, /;/g].find((one) => text.search(one) >= 0) ?? /,|\s+/g;
  return [...text.matchAll(gap)].map((match) => {
    const figure = text.slice(match.index + match[0].length).trim();
    return {
      name: bare(text.slice(0, match.index)),
      figure: bareFigure(figure),
      isUnclear: gap.source.includes('s') && mayBeSeveral(figure),
    };
  });
}

/** Whether the spaces in a figure may be those between columns: not where they part digits in full groups of three. */
const mayBeSeveral = (figure: string): boolean =>
  /^[-+\u2010-\u2015\u2212]\s/.test(figure) ||
  (/\p{Nd} \p{Nd}/u.test(figure) &&
    !/[.,٫](?:\p{Nd}{3} )+\p{Nd}{3}(?!\p{Nd}| \p{Nd})/u.test(figure));

/** Without the quotes of a table's cell. */
const bare = (text: string): string => text.trim().replace(/^"(.*)"$/, '$1');

/** Without what ends a sentence or a cell. */
const bareFigure = (text: string): string =>
  bare(text.replace(/^[$\s|&]+|[$\s;,|&]+$/g, '')).replace(/([.,]\d+)\.$/, '$1');
