import type { GeneralTrace, Quantity, QuantityId } from '../../engine';
import { quantitiesIn } from '../../engine/expressions';
import { mapUnits, unitName, unitOf } from '../../engine/ids';
import { leadOf, sameStep } from '../../engine/update';
import { stepsOf } from '../../state';
import { NO_QUESTIONS } from './noQuestions';

/** What a learner is asked before a reveal. Question and answer both come from the trace. */
export type Question =
  /** Which of these does it need? `of` says what they are. */
  | {
      readonly kind: 'needs';
      readonly of: 'weights' | 'quantities';
      readonly options: readonly QuantityId[];
      readonly answer: readonly QuantityId[];
    }
  | { readonly kind: 'sign'; readonly answer: 'positive' | 'negative' | 'zero' }
  /** Is it bigger or smaller than `than`? */
  | {
      readonly kind: 'compare';
      readonly than: QuantityId;
      readonly answer: 'bigger' | 'smaller' | 'same';
    }
  | { readonly kind: 'value' };

/** One for each reveal, in order: before the formula, the numbers in place, and the value. */
export type Questions = readonly [Question | undefined, Question | undefined, Question | undefined];

/** The questions about a step; about anything else there are none. */
export function questionsFor(trace: GeneralTrace, id: QuantityId): Questions {
  const found = trace.quantities.get(id);
  const isStep = stepsOf(trace.structure).some((step) => step.id === id);
  if (found === undefined || !isStep || found.overflow !== undefined) return NO_QUESTIONS;
  return [needs(trace, id), direction(trace, found), { kind: 'value' }];
}

/** What a step is worked out from, as its formula leads with it: factors that are no steps are traced back. */
function sourcesOf({ structure }: GeneralTrace, id: QuantityId): readonly QuantityId[] {
  const steps = new Set(stepsOf(structure).map((step) => step.id));
  const found = new Set<QuantityId>();
  const visit = (all: readonly QuantityId[]): void => {
    for (const needed of all.map((one) => sameStep(structure, one))) {
      const definition = structure.definitions.get(needed);
      if (steps.has(needed) || definition?.kind === 'given') found.add(needed);
      else visit(definition?.dependsOn ?? []);
    }
  };
  const own = structure.definitions.get(id);
  visit(own ? quantitiesIn(leadOf(structure, own)) : []);
  return [...found];
}

function needs(trace: GeneralTrace, id: QuantityId): Question | undefined {
  const sources = sourcesOf(trace, id);
  const all = [...trace.structure.definitions.keys()];
  const roleOf = (one: QuantityId) => trace.structure.definitions.get(one)?.role;
  const isWeight = (one: QuantityId): boolean => roleOf(one)?.kind === 'weight';
  const isNew = (one: QuantityId): boolean => roleOf(one)?.newOf !== undefined;
  const weights = sources.filter(isWeight);
  const [first] = weights;
  if (first !== undefined) {
    const options = all.filter((one) => isWeight(one) && isNew(one) === isNew(first));
    return { kind: 'needs', of: 'weights', options, answer: weights };
  }
  // Beside what it needs, the same of the other neurons: what a learner may take by mistake.
  const known = new Set(all);
  const offered = new Set([...sources, ...sources.map(mirrored).filter((one) => known.has(one))]);
  offered.delete(id);
  if (offered.size === sources.length) return undefined;
  const options = all.filter((one) => offered.has(one));
  return { kind: 'needs', of: 'quantities', options, answer: sources };
}

/** The same quantity of the other neuron, input or output: 1 for 2, and 2 for 1. */
const mirrored = (id: QuantityId): QuantityId =>
  mapUnits(id, (name) => {
    const unit = unitOf(name);
    return unit === undefined || unit.index > 1 ? name : unitName(unit.layer, 1 - unit.index);
  });

const SIGNED: ReadonlySet<Quantity['kind']> = new Set(['net', 'delta', 'change']);

/** Bigger or smaller than what it replaces or stands beside, or else which sign it has. */
function direction(trace: GeneralTrace, { id, kind, role, value }: Quantity): Question | undefined {
  const before = role.newOf ?? (kind === 'error' ? mirrored(id) : undefined);
  const isEarlier = before !== undefined && (role.newOf !== undefined || before < id);
  if (isEarlier && trace.quantities.has(before)) {
    const other = trace.value(before);
    const answer = value > other ? 'bigger' : value < other ? 'smaller' : 'same';
    return { kind: 'compare', than: before, answer };
  }
  const isSigned = SIGNED.has(kind) || (role.kind === 'derivative' && !isSlope(trace, role.of));
  if (!isSigned) return undefined;
  return { kind: 'sign', answer: value > 0 ? 'positive' : value < 0 ? 'negative' : 'zero' };
}

/** The derivative of an output is the slope of its neuron, whose sign is no question. */
const isSlope = ({ structure }: GeneralTrace, of: QuantityId): boolean =>
  structure.definitions.get(of)?.role.kind === 'out';
