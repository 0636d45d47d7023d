import type { Structure } from '../engine/update';
import { ideaOf } from '../engine/update';
import { type Step, stepsOf } from './steps';

/** How the steps are gone through: those that are the same again together, or all of them one by one. */
export const WAYS = ['ideas', 'all'] as const;
export type StepsWay = (typeof WAYS)[number];

/** Where the way through the steps halts: at one step or, in a fold, at several that are the same again. */
export interface Stop {
  readonly steps: readonly [Step, ...Step[]];
  readonly isFold: boolean;
}

const cache = new WeakMap<readonly Step[], Record<StepsWay, readonly Stop[]>>();

/** The stops of an update, in order; of several examples taken at once, for the one that is in view. */
export function stopsOf(structure: Structure, way: StepsWay, example?: number): readonly Stop[] {
  const steps = stepsOf(structure, example);
  let stops = cache.get(steps);
  if (stops === undefined) {
    stops = {
      all: steps.map((step) => ({ steps: [step], isFold: false })),
      ideas: folded(structure, steps),
    };
    cache.set(steps, stops);
  }
  return stops[way];
}

/** The first step of each idea, and of each phase, by itself; each run of others as one. */
function folded(structure: Structure, steps: readonly Step[]): readonly Stop[] {
  const seen = new Set<string>();
  const stops: Stop[] = [];
  for (const step of steps) {
    const idea = ideaOf(structure, step.id);
    const last = stops.at(-1);
    const isFold = seen.has(idea) && last?.steps[0].phase === step.phase;
    if (isFold && last.isFold) stops[stops.length - 1] = { steps: [...last.steps, step], isFold };
    else stops.push({ steps: [step], isFold });
    seen.add(idea);
  }
  return stops;
}

/** The stop that a step belongs to. */
export const stopWith = (stops: readonly Stop[], { index }: Step): number =>
  stops.findIndex(({ steps }) => steps.some((step) => step.index === index));

/** The last step of a stop: where the update has come to when all of it is worked out. */
export const endOf = ({ steps }: Stop): Step => steps.at(-1) ?? steps[0];
