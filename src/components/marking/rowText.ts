import { EXAMPLES, type Example, findExample } from '../../examples';
import { namingIn, symbolText } from '../../notation';
import { counterparts, traceOf, USUAL_FORM, type ViewQuery } from '../../state';
import { MAX_ADDRESS, readably } from '../../state/address/addressText';
import type { MarkedRow } from '../../state/handIn/markedRow';
import { traceInForm } from '../../state/handIn/workTrace';
import type { Translate } from '../../text';
import { diagnosisName } from '../diagnosisWords';
import { listed } from '../lists';
import { networkText } from '../networkText';

const exampleOf = ({ exampleId }: MarkedRow): Example | undefined =>
  exampleId === undefined ? undefined : findExample(exampleId);

/** The name of a row: the student's or, where none is known, the place in the list. */
export const rowName = ({ name, row }: MarkedRow, text: Translate): string =>
  name === '' ? text('markingView.noName', { row }) : name;

/** The network of a row, its method and its form, where they are not the example's, or as usual; else empty. */
export function rowNetwork(row: MarkedRow, text: Translate): string {
  const own = exampleOf(row)?.problem;
  if (own === undefined || row.problem === undefined) return '';
  const network = networkText(text, row.problem);
  const isOther = network !== networkText(text, own);
  const traits = [
    ...(isOther ? [network] : []),
    ...(row.form?.form === 'delta' ? [text(`settings.form.${row.form.delta}`)] : []),
  ];
  return listed(text, traits, 'list.traits');
}

/** The quantity of a row's first slip, as its example names it; empty where there is none. */
export function slipText(row: MarkedRow): string {
  const example = exampleOf(row);
  const slip = row.tally?.firstSlip;
  if (example === undefined || slip === undefined) return '';
  const { problem = example.problem, form = USUAL_FORM } = row;
  const { structure } = traceInForm(problem, form);
  return symbolText(slip, namingIn(example.naming, structure, problem.names));
}

/** What a row's first slip is taken for; empty where nothing known fits it. */
export function rowDiagnosis({ tally, problem, form }: MarkedRow, text: Translate): string {
  if (tally?.diagnosis === undefined || problem === undefined) return '';
  const { delta } = traceInForm(problem, form ?? USUAL_FORM).structure.form;
  return diagnosisName(text, tally.diagnosis, delta);
}

const places = new Map<string, number>();

/** The place of a row's first slip in the order of working, the same for every example. */
export function slipPlace({ tally }: MarkedRow): number {
  if (places.size === 0) {
    const all = EXAMPLES.flatMap(({ problem }) => [...traceOf(problem).quantities.keys()]);
    for (const id of all) if (!places.has(id)) places.set(id, places.size);
  }
  const slip = tally?.firstSlip;
  if (slip === undefined) return places.size;
  // What another form has beside stands where its part is here.
  const known = [slip, ...counterparts(slip)].find((id) => places.has(id));
  return places.get(known ?? '') ?? places.size;
}

/**
 * The address of a row's marks: its own link, under the name that the list gives, with `more` parameters. It begins with '#', so it never
 * leads away from the page; absent where there are no marks.
 */
export function rowAddress(
  { link, name, tally }: MarkedRow,
  more: ViewQuery = {},
): string | undefined {
  if (tally === undefined || !link?.startsWith('#')) return undefined;
  const own = link.replaceAll('&amp;', '&');
  const parts = Object.entries({ ...(name !== '' && { name }), ...more });
  // Of two names in an address the last counts.
  const whole = [own, ...parts.map(([part, text]) => `${part}=${readably(text)}`)].join('&');
  return whole.length > MAX_ADDRESS ? own : whole;
}
