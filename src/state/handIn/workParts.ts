/**
 * The parts of a work in an address: `classic~w5:0.6~net.h1:0.3775`. Neither '~' nor ':' nor '!' is escaped there,
 * and neither commas nor semicolons stand in it, which would break it apart in a table.
 */
export type WorkPart = readonly [name: string, text: string];

/** A '~' that stands in what a person wrote is '!-', and a '!' is '!!'. */
const escaped = (text: string): string => text.replaceAll('!', '!!').replaceAll('~', '!-');
const unescaped = (text: string): string =>
  text.replace(/!([!-])/g, (_, what) => (what === '-' ? '~' : '!'));

/** Puts the example's id and the parts together. */
export const joinParts = (head: string, parts: readonly WorkPart[]): string =>
  [head, ...parts.map(([name, text]) => `${name}:${escaped(text)}`)].join('~');

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

/**
 * A choice as a part has it, without the commas and semicolons of an address: '0,0.5;1,2' is '0+0.5|1+2'. A
 * number's own '+', as in 1e+21, says nothing.
 */
export const choiceInPart = (text: string): string =>
  text.replaceAll('e+', 'e').replaceAll(',', '+').replaceAll(';', '|');
export const choiceFromPart = (text: string): string =>
  text.replaceAll('+', ',').replaceAll('|', ';');
