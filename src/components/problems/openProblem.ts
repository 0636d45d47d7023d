import type { UpdateFormName } from '../../engine/forms';
import { EXAMPLES, type Example } from '../../examples';
import type { PublishedProblem } from '../../library';
import {
  addressTo,
  DELTAS,
  type Destination,
  FORM_OF,
  readTitle,
  stepsOf,
  traceOf,
  USUAL_FORM,
  type ViewId,
  type WrittenForm,
  writeFigures,
} from '../../state';

/** What numbers of one's own are worked in: no page has printed any figures of it. */
const OWN_NUMBERS = EXAMPLES.find(({ published }) => published.length === 0);

/** The example that a problem opens in: the worked example that it is, or the one for other numbers. */
export function exampleFor({ example = OWN_NUMBERS }: PublishedProblem): Example {
  if (example === undefined) throw new RangeError('no example is for numbers of one’s own');
  return example;
}

/** How the tutor writes what a page writes in a form. */
export function writtenForm(form: UpdateFormName): WrittenForm {
  const delta = DELTAS.find((one) => FORM_OF[one] === form);
  return delta === undefined ? USUAL_FORM : { form: 'delta', delta };
}

const destination = (view: ViewId, one: PublishedProblem): Destination => ({
  view,
  exampleId: exampleFor(one).id,
  problem: one.problem,
  // A worked example has its own title.
  title: one.example === undefined ? readTitle(one.source.title) : undefined,
  isExact: true,
  settings: { ...writtenForm(one.form), digits: undefined, language: undefined },
  isInForm: true,
});

/** The address at which a problem is worked step by step, as its page writes it: it begins at the first step. */
export function stepsOfProblem(one: PublishedProblem): string {
  const { structure } = traceOf(one.problem);
  const [first] = stepsOf(structure, structure.batch && 1);
  return addressTo({ ...destination('step', one), ...(first && { at: first.id }) });
}

/** The address at which its figures stand beside the exact ones; undefined where they are too many for one. */
export function checkOfProblem(one: PublishedProblem): string | undefined {
  const exampleId = exampleFor(one).id;
  if (one.figures.length === 0) return undefined;
  if (one.example !== undefined) return addressTo({ view: 'audit', exampleId });
  const figures = writeFigures(exampleId, one.figures);
  if (figures === undefined) return undefined;
  return addressTo({ ...destination('audit', one), query: { source: 'own', figures } });
}
