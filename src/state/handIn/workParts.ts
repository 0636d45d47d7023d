import { seedAfter } from '../work/seed';

/**
 * The parts of a work in an address: `classic~sum:k3f9~w5:0.6~net.h1:0.3775`. Neither '~' nor ':' nor '!' is escaped there,
 * and neither commas nor semicolons stand in it, which would break it apart in a table.
 */
export type WorkPart = readonly [name: string, text: string];

/** A '~' that stands in what a person wrote is '!-', and a '!' is '!!'. */
const escaped = (text: string): string => text.replaceAll('!', '!!').replaceAll('~', '!-');
const unescaped = (text: string): string =>
  text.replace(/!([!-])/g, (_, what) => (what === '-' ? '~' : '!'));

/** The part that says what the others add up to: it stands first, so that it is there however early a link is cut off. */
export const SUM = 'sum';

/** Puts the example's id and the parts together, and says what they add up to. */
export function joinParts(head: string, parts: readonly WorkPart[]): string {
  const rest = parts.map(([name, text]) => `${name}:${escaped(text)}`).join('~');
  return rest === '' ? head : `${head}~${SUM}:${sumOf(rest)}~${rest}`;
}

/** Whether a work is not what its sum was made of, as where its end was cut off. One without a sum, as all once were, is whole. */
export function isCutOff(work: string): boolean {
  const found = /^[^~]*~sum:([^~]*)~?(.*)$/s.exec(work);
  return found !== null && found[1] !== sumOf(found[2] ?? '');
}

/** Half of a surrogate pair becomes � in an address. */
const sumOf = (text: string): string => seedAfter(text.replace(/\p{Surrogate}/gu, '\ufffd'));

/** Takes them apart. A part without a ':' has an empty text. */
export function splitParts(work: string): { head: string; parts: readonly WorkPart[] } {
  const [head = '', ...rest] = work.split('~');
  const parts = rest
    .filter((part) => part !== '')
    .map((part): WorkPart => {
      const [name = '', text = ''] = part.split(/:(.*)/s);
      return [name, unescaped(text)];
    });
  return { head, parts };
}

/** A name that someone gave, without the commas and semicolons of a table. */
export const titleInPart = (title: string): string =>
  title.replaceAll('^', '^^').replaceAll(',', '^1').replaceAll(';', '^2');
export const titleFromPart = (text: string): string =>
  text.replace(/\^([\^12])/g, (_, what: string) => ({ 1: ',', 2: ';' })[what] ?? '^');

/**
 * A choice as a part has it, without the commas and semicolons of an address: '0,0.5;1,2' is '0+0.5|1+2'. A
 * number's own '+', as in 1e+21, says nothing.
 */
export const choiceInPart = (text: string): string =>
  text.replaceAll('e+', 'e').replaceAll(',', '+').replaceAll(';', '|');
export const choiceFromPart = (text: string): string =>
  text.replaceAll('+', ',').replaceAll('|', ';');
