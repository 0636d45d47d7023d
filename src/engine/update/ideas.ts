import { children, type Expression } from '../expressions/expression';
import type { QuantityId } from '../ids';
import type { QuantityRole } from '../network/role';
import { leadOf } from './byFound';
import type { Definition, Structure } from './structure';

const known = new WeakMap<Structure, Map<QuantityId, string>>();

/**
 * What there is to understand of a step, as a name that two steps share where the second is the same again: what it is,
 * and the shape of the formula that it leads with, over what its parts are; of a derivative by rule also of what is
 * differentiated. How many alike terms a sum has does not
 * count, nor which neuron, layer, example or pass it is of; what the check is made for, the error after the update,
 * is an idea of its own.
 */
export function ideaOf(structure: Structure, id: QuantityId): string {
  const ideas = known.get(structure) ?? new Map<QuantityId, string>();
  known.set(structure, ideas);
  let idea = ideas.get(id);
  if (idea === undefined) {
    const definition = structure.definitions.get(id);
    if (definition === undefined) throw new Error(`${id} is not in this update`);
    idea = describe(structure, definition);
    ideas.set(id, idea);
  }
  return idea;
}

function describe(structure: Structure, definition: Definition): string {
  const { kind, role } = definition;
  const isGoal = role.kind === 'totalError' && role.newOf && role.example === undefined;
  const isBack = role.kind === 'derivative' || role.kind === 'delta';
  const shape = (of: Expression): string => shapeOf(structure, of, isBack);
  // A share of a softmax has the slope of a sigmoid, and for another reason.
  const ruled =
    kind === 'local' && role.kind === 'derivative' && wholeOf(structure).get(role.of)?.expression;
  return [
    isGoal ? 'after the update' : '',
    whatOf(structure, role),
    shape(leadOf(structure, definition)),
    ruled ? shape(ruled) : '',
  ].join(' = ');
}

/** What something is, also where it is left out for what is given midway. */
const wholeOf = ({ definitions, midway }: Structure): Structure['definitions'] =>
  midway?.whole.definitions ?? definitions;

/** A weight goes by the same name as a bias: what is done with them is in the formula. */
const nameOf = (role: QuantityRole | undefined): string =>
  role?.kind === 'bias' ? 'weight' : (role?.kind ?? '');

/** What a quantity is, wherever in the network. */
function whatOf(structure: Structure, role: QuantityRole | undefined): string {
  if (role?.kind === 'state') return `state ${role.letter}`;
  if (role?.kind !== 'derivative') return nameOf(role);
  const ends = [role.of, role.by].map((end) => nameOf(wholeOf(structure).get(end)?.role));
  return ends.join(' by ');
}

/**
 * The shape of a formula. On the way back (`isBack`) a derivative by rule is told from one that has come back: there the
 * error is differentiated, here it is passed on.
 */
function shapeOf(structure: Structure, expression: Expression, isBack: boolean): string {
  if (expression.kind === 'number') return String(expression.value);
  if (expression.kind === 'quantity') {
    const part = structure.definitions.get(expression.id);
    const what = whatOf(structure, part?.role);
    // Forward, a neuron takes in what it is given, whether from a layer or from outside.
    if (!isBack) return what === 'input' ? 'out' : what;
    return `${what}${part?.kind === 'local' ? ' (rule)' : ''}`;
  }
  const parts = children(expression).map((part) => shapeOf(structure, part, isBack));
  const { name = '', constants = '' } = expression.kind === 'activation' ? expression : {};
  // In which order they stand does not count where it makes no difference, nor how many are alike.
  const isOrdered = expression.kind === 'difference' || expression.kind === 'power';
  const shown = isOrdered ? parts : [...new Set(parts)].sort();
  return `${expression.kind}${name}${JSON.stringify(constants)}(${shown.join(', ')})`;
}
