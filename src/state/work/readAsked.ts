import * as v from 'valibot';
import type { MarkOptions } from '../../engine';
import { readQuery } from '../queries/readQuery';
import type { ViewQuery } from '../viewList';
import { ASKED, ASKED_BEFORE } from './asked';

const whole = ({ least, most }: { readonly least: number; readonly most: number }) =>
  v.pipe(
    v.string(),
    v.regex(/^\d{1,2}$/),
    v.transform(Number),
    v.minValue(least),
    v.maxValue(most),
  );
const SCHEMAS = {
  significant: whole(ASKED.significant),
  places: whole(ASKED.places),
  digits: whole(ASKED.digits),
};
const ACCEPTED = {
  significant: `${ASKED.significant.least}–${ASKED.significant.most}`,
  places: `${ASKED.places.least}–${ASKED.places.most}`,
  digits: `${ASKED.digits.least}–${ASKED.digits.most}`,
};

/** Reads what is asked, if it is said, which may come from anyone; what is bad is as if it were not said. */
export function readAsked(query: ViewQuery) {
  const { values, bad } = readQuery(query, SCHEMAS, ACCEPTED);
  const { digits, significant = digits, places } = values;
  const asked: MarkOptions =
    places !== undefined
      ? { places }
      : significant !== undefined
        ? { digits: significant }
        : ASKED_BEFORE;
  return { asked, isSaid: places !== undefined || significant !== undefined, bad };
}
