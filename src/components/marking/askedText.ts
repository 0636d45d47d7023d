import type { MarkOptions } from '../../engine';
import type { Translate } from '../../text';

/** '3 significant digits', '4 decimal places': what is asked of every figure of a sheet. */
export const askedText = (text: Translate, { digits = 3, places }: MarkOptions): string =>
  text('marks.asked', {
    kind: places === undefined ? 'digits' : 'places',
    count: places ?? digits,
  });
