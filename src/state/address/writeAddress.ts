import type { GeneralProblem } from '../../engine';
import { givensOf } from '../../engine/update';
import type { Example } from '../../examples';
import { type Layout, VIEW_LAYOUTS } from '../layout';
import { exampleShown } from '../steps';
import { currentExample, workOf } from '../tutor';
import { FIRST_PLACE, INITIAL, type Tutor } from '../tutorState';
import { VIEW_PARAMETERS } from '../viewList';
import { reshaped, shapeOf } from '../work/shape';
import { combined, ordered, withRows } from '../work/trainingRows';
import { byMethod, traceOf } from '../work/work';
import { addressName } from './addressNames';
import { readably } from './addressText';
import { writeShape } from './shapeAddress';
import { writeTraining } from './trainingAddress';

/** Whether an address says the layout by `view`; what it does not say is a page. */
const isNamed = (layout: Layout): boolean =>
  layout !== INITIAL.layout && VIEW_LAYOUTS.some((named) => named === layout);

/**
 * The address of a state: everything that differs from the example as it opens. One that says no number leaves
 * theirs to those who open it; where the example's are meant (`always`), it says that no update was applied.
 */
export function writeAddress(state: Tutor, numbers: 'different' | 'always' = 'different'): string {
  const example = currentExample(state);
  const { place, settings, view, query, layout, hidden } = state;
  const own = numberParts(example, state);
  const parts: [string, string][] = [['example', example.id], ...own];
  if (own.length === 0 && numbers === 'always') parts.push(['updates', '0']);
  parts.push(['at', addressName(place.at, example)]);
  if (place.reveal !== FIRST_PLACE.reveal) parts.push(['show', place.reveal]);
  if (settings.form !== 'elements') parts.push(['form', settings.form]);
  if (settings.digits !== undefined) parts.push(['digits', String(settings.digits)]);
  if (isNamed(layout)) parts.push(['view', layout]);
  if (layout === 'embed') {
    parts.push(['embed', '1']);
    if (hidden.length > 0) parts.push(['hide', hidden.join(',')]);
  }
  if (settings.language !== undefined) parts.push(['lang', settings.language]);
  for (const name of VIEW_PARAMETERS[view]) {
    const text = query[name];
    if (text !== undefined) parts.push([name, text]);
  }
  return `#/${view}?${parts.map((pair) => written(pair)).join('&')}`;
}

/** What of the numbers, and of what is made of them, is not the example's. */
function numberParts(example: Example, state: Tutor): [string, string][] {
  const { problem, updates } = workOf(state);
  const parts: [string, string][] = [];
  if (problem.sharedBiases !== example.problem.sharedBiases) {
    parts.push(['biases', problem.sharedBiases ? 'shared' : 'separate']);
  }
  if (problem.updateBiases !== example.problem.updateBiases) {
    parts.push(['updatebiases', problem.updateBiases ? 'yes' : 'no']);
  }
  parts.push(...writeShape(problem, example.problem));
  const method = problem.method.name;
  const isOwn = method === example.problem.method.name;
  if (!isOwn) parts.push(['method', method]);
  const shaped = reshaped(example.problem, shapeOf(problem));
  parts.push(...writeTraining(problem, exampleShown(traceOf(problem).structure, state.place)));
  const stepped = isOwn ? shaped : byMethod(shaped, method);
  const own = givensOf(trainedAs(stepped, problem));
  for (const [id, value] of givensOf(problem)) {
    if (own.get(id) !== value) parts.push([addressName(id, example), String(value)]);
  }
  if (updates > 0) parts.push(['updates', String(updates)]);
  return parts;
}

/** A problem with the training examples of another one, where that has several. */
function trainedAs(problem: GeneralProblem, other: GeneralProblem): GeneralProblem {
  const { examples, order = 'batch', reduce, next } = other;
  if (examples.length === 1) return problem;
  return combined(ordered(withRows(problem, examples), order, next), reduce);
}

/** Between the numbers of rows, commas and semicolons stay as they are: an address is there to be read. */
const written = ([name, text]: readonly [string, string]): string => {
  const value = readably(text);
  const shown = name === 'rows' ? value.replace(/%2C/g, ',').replace(/%3B/g, ';') : value;
  return `${readably(name)}=${shown}`;
};
