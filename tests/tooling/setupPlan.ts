import { weightsInto } from '../../src/components/layerNames';
import { listed } from '../../src/components/lists';
import { SHAPES } from '../../src/components/setup/shapes';
import { layerTables } from '../../src/components/setup/tables/layerTables';
import type { ActivationName, GeneralProblem } from '../../src/engine';
import { CONSTANT_NAMES, CONSTANTS, takesConstant } from '../../src/engine/activations';
import { BIAS_FORMS, DEFAULT_BIAS_FORM } from '../../src/engine/conventions';
import { forwardOf, isBatch } from '../../src/engine/network';
import { givensOf } from '../../src/engine/update';
import type { Example } from '../../src/examples';
import { namingIn } from '../../src/notation';
import { nameSetsInOrder } from '../../src/notation/names';
import { reshaped, shapeOf, traceOf, workable } from '../../src/state';
import type { Translate } from '../../src/text';

/** One thing that a person does: a press, a choice in a list, or a text that is typed or pasted into a field. */
export type Action =
  | { readonly does: 'press'; readonly name: string; readonly role?: 'button' | 'checkbox' }
  /** Of what is folded away: all that stands behind *More*, or the names. */
  | { readonly does: 'unfold'; readonly what: '.setup-all' | '.setup-more' }
  | { readonly does: 'choose'; readonly name: string; readonly option: string }
  | { readonly does: 'type' | 'paste'; readonly name: string; readonly text: string };

/**
 * How a person sets a problem up in the panel from the example for other numbers, as it opens: the example, the shape by
 * its picture or by lists, what else is chosen, and the numbers of each table pasted as one block. One action each.
 */
export function setupPlan(text: Translate, example: Example, goal: GeneralProblem): Action[] {
  const start = example.problem;
  const actions: Action[] = [];
  const press = (name: string): number => actions.push({ does: 'press', name });
  const choose = (name: string, option: string): number =>
    actions.push({ does: 'choose', name, option });
  const type = (name: string, value: number | string): number =>
    actions.push({ does: 'type', name, text: String(value) });

  choose(text('header.example'), text(`example.${example.id}.title`));
  press(text('numbers.setup'));
  const { sizes } = shapeOf(goal);
  if (sizes.join('-') !== shapeOf(start).sizes.join('-')) {
    press(text('panel.way.shape'));
    if (SHAPES.includes(sizes.join('-'))) press(sizes.join('-'));
    else actions.push(...bySizes(text, shapeOf(start).sizes, sizes));
  }
  const chosen = choices(text, reshaped(start, workable({ ...shapeOf(start), sizes })), goal);
  const names = renamings(text, example, goal);
  if (chosen.length + names.length > 0) {
    actions.push({ does: 'unfold', what: '.setup-all' }, ...chosen, ...names);
  }
  press(text('panel.way.numbers'));
  const givens = givensOf(goal);
  const written = (rows: readonly (readonly number[])[]): string =>
    rows.map((row) => row.join('\t')).join('\n');
  const naming = namingIn(example.naming, traceOf(goal).structure, goal.names);
  const called = (id: string): string => naming.symbols[id]?.text ?? id;
  actions.push({
    does: 'paste',
    name: text('numbers.inExample', { name: called('x1'), example: 1 }),
    text: `${written(goal.examples.map(({ inputs, targets }) => [...inputs, ...targets]))}\n`,
  });
  const tables = layerTables(forwardOf(goal), naming, false);
  tables.forEach(({ cells }, l) => {
    const isLast = l === tables.length - 1;
    const table = isLast ? text('numbers.output') : weightsInto(text, l + 1, tables.length - 1);
    const [first = ''] = cells[0] ?? [];
    const block = written(cells.map((row) => row.map((id) => givens.get(id) ?? Number.NaN)));
    const name = text('panel.cell', { name: called(first), table });
    actions.push({ does: cells.flat().length === 1 ? 'type' : 'paste', name, text: block });
  });
  if (goal.learningRate !== start.learningRate) {
    const table = text('numbers.learningRate');
    type(text('panel.cell', { name: called('eta'), table }), goal.learningRate);
  }
  if (goal.examples.length > 1 && isBatch(goal)) {
    // How several are taken is asked once there are several.
    if (chosen.length + names.length === 0) actions.push({ does: 'unfold', what: '.setup-all' });
    choose(text('setup.order'), text('setup.order.batch'));
    if (goal.reduce === 'sum') choose(text('setup.combine'), text('setup.combine.sum'));
  }
  press(text('panel.done'));
  return actions;
}

/** By the lists: the inputs, how many hidden layers, each of them, the outputs; what is so already is left alone. */
function bySizes(text: Translate, from: readonly number[], to: readonly number[]): Action[] {
  const hidden = to.slice(1, -1);
  // A layer that is new is as large as the last there was.
  const before = hidden.map((_, l) => from.slice(1, -1)[l] ?? from.at(-2) ?? 2);
  const rows: [name: string, is: number | undefined, wanted: number | undefined][] = [
    [text('setup.inputs'), from[0], to[0]],
    [text('setup.hiddenLayers'), from.length - 2, hidden.length],
    ...hidden.map((size, l): [string, number | undefined, number] => [
      text('setup.hiddenLayer', { count: hidden.length, layer: l + 1 }),
      before[l],
      size,
    ]),
    [text('setup.outputs'), from.at(-1), to.at(-1)],
  ];
  return rows.flatMap(([name, is, wanted]): Action[] =>
    is === wanted ? [] : [{ does: 'choose', name, option: String(wanted) }],
  );
}

/** What stands behind *More*, as far as it is not so already. */
function choices(text: Translate, start: GeneralProblem, goal: GeneralProblem): Action[] {
  const actions: Action[] = [];
  const choose = (name: string, option: string): number =>
    actions.push({ does: 'choose', name, option });
  const last = goal.layers.length - 1;
  const activation = (name: ActivationName): string => text('setup.activation', { name });
  goal.layers.forEach((layer, l) => {
    const name =
      l === last
        ? text('setup.outputLayer')
        : text('setup.activationOf', { count: last, layer: l + 1 });
    if (layer.activation !== start.layers[l]?.activation)
      choose(name, activation(layer.activation));
    for (const constant of CONSTANT_NAMES) {
      const value = layer[constant] ?? CONSTANTS[constant].usual;
      if (takesConstant(layer.activation, constant) && value !== CONSTANTS[constant].usual) {
        const field = text(`setup.${constant}`, { layer: name });
        actions.push({ does: 'type', name: field, text: String(value) });
      }
    }
  });
  if (goal.loss !== start.loss) {
    choose(text('setup.error'), text('setup.loss', { name: goal.loss }));
  }
  const { bias = DEFAULT_BIAS_FORM, biasInput = 1 } = goal;
  if (bias !== DEFAULT_BIAS_FORM) {
    choose(text('setup.biasForm'), text('setup.biasFormName', { name: bias }));
  }
  if (BIAS_FORMS[bias].written?.hasFixedInput && biasInput !== 1) {
    choose(text('setup.biasInput'), String(biasInput).replace('-', '−'));
  }
  if (bias !== 'none') {
    for (const [field, label] of [
      ['sharedBiases', 'setup.shared'],
      ['updateBiases', 'setup.update'],
    ] as const) {
      if (goal[field] !== start[field]) {
        actions.push({ does: 'press', role: 'checkbox', name: text(label, { bias }) });
      }
    }
  }
  if (goal.method.name !== start.method.name) {
    choose(text('numbers.method'), text(`numbers.method.${goal.method.name}`));
  }
  return actions;
}

/** The problem without new names that are the old ones: nobody types them. */
export function withOtherNames(example: Example, problem: GeneralProblem): GeneralProblem {
  const { names, ...rest } = problem;
  if (names?.renamed === undefined) return problem;
  const { symbols } = namingIn(example.naming, traceOf(problem).structure);
  const others = Object.entries(names.renamed).filter(([id, name]) => symbols[id]?.text !== name);
  return { ...rest, names: { ...names, renamed: Object.fromEntries(others) } };
}

/**
 * The names of a problem's own: the set of letters, and a new name for each that has one. One that is still the name of
 * something else waits until that has its own.
 */
function renamings(text: Translate, example: Example, goal: GeneralProblem): Action[] {
  const { set, renamed = {} } = withOtherNames(example, goal).names ?? {};
  const actions: Action[] = [];
  const letters = nameSetsInOrder.find(({ name }) => name === set);
  if (letters) {
    const option = listed(text, [letters.net.text, letters.out.text], 'list.also');
    actions.push({ does: 'choose', name: text('names.set'), option });
  }
  const base = namingIn(example.naming, traceOf(goal).structure).symbols;
  const now = new Map([...givensOf(goal).keys()].map((id) => [id, base[id]?.text ?? id]));
  const left = new Map(Object.entries(renamed));
  if (left.size > 0) actions.push({ does: 'unfold', what: '.setup-more' });
  while (left.size > 0) {
    const isFree = (name: string): boolean => ![...now.values()].includes(name);
    const [id, name] = [...left].find(([, wanted]) => isFree(wanted)) ?? [...left][0] ?? ['', ''];
    actions.push({
      does: 'type',
      name: text('names.nameOf', { name: base[id]?.text ?? id }),
      text: name,
    });
    now.set(id, name);
    left.delete(id);
  }
  return actions;
}
