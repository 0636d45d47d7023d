import { IntlMessageFormat } from 'intl-messageformat';

import type { Arrange } from './translator';

type Elements = ReturnType<Arrange>;

/**
 * A parsed message in which each value is set apart from the direction of the words around it, by Unicode's
 * marks for that (first strong isolate, UAX #9): among Arabic words, −0.08 would be turned round.
 */
export function isolated(elements: Elements): Elements {
  const [open, argument, close] = new IntlMessageFormat('\u2068{value}\u2069', 'en').getAst();
  if (open === undefined || argument === undefined || close === undefined) return elements;
  const isolate = (inside: Elements): Elements =>
    inside.flatMap((element) => {
      if (element.type === argument.type) return [open, element, close];
      if (!('options' in element)) return [element];
      const { options } = element;
      for (const option of Object.values(options)) option.value = isolate(option.value);
      return [element];
    });
  return isolate(elements);
}
