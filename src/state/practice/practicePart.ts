import * as v from 'valibot';
import type { MarkOptions, QuantityId } from '../../engine';
import type { Structure } from '../../engine/update';
import type { Example } from '../../examples';
import { quantityNamed } from '../address/addressNames';
import { counterparts, stepsOf } from '../steps';
import type { ViewQuery } from '../viewList';
import { type AskedName, askedInFull, readAsked } from '../work/asked';
import { type ExamplesTaken, ExamplesTakenSchema } from '../work/examplesTaken';
import { SEED_PATTERN } from '../work/seed';
import { knownAs } from './sources';

/** What is practised: the whole update, a phase by its id, or one step by its quantity. */
export type PracticePart = 'all' | string;

/** Where practice begins: short enough to be finished. */
const FIRST_PART: PracticePart = 'forward';

/** What an address asks to be practised. */
export interface PracticeChoice {
  readonly part: PracticePart;
  /** Of fresh numbers; absent: the learner's own. */
  readonly seed?: string;
  /** Of a batch, which of its examples; absent where nothing is said. */
  readonly examples?: ExamplesTaken;
  /** How many digits are asked for; where nothing is said, as of a sheet from before anything was. */
  readonly asked: MarkOptions;
  /** Whether it may be a new sheet: of the learner's own numbers, with nothing said of what is asked. */
  readonly isOpen: boolean;
  /** Parameters that cannot be used, as they were written. */
  readonly refused: readonly Refused[];
}

interface Refused {
  readonly name: 'part' | 'seed' | 'examples' | AskedName;
  readonly text: string;
}

const SeedSchema = v.pipe(v.string(), v.regex(SEED_PATTERN));
/** As much of a bad parameter as is shown. */
const MAX_SHOWN = 40;

/**
 * Reads the view's own parameters of an address, which may come from anyone. Fresh numbers may hold their biases
 * otherwise than the learner's own: `structureOf` gives the update's structure for a seed.
 */
export function readChoice(
  query: ViewQuery,
  structureOf: (seed: string | undefined, examples: ExamplesTaken | undefined) => Structure,
  example: Example,
): PracticeChoice {
  const refused: Refused[] = [];
  const refuse = (name: Refused['name'], text: string): undefined => {
    refused.push({ name, text: [...text].slice(0, MAX_SHOWN).join('') });
    return undefined;
  };
  const seed = v.safeParse(v.optional(SeedSchema), query.seed);
  const goodSeed = seed.success ? seed.output : refuse('seed', query.seed ?? '');
  const taken = v.safeParse(v.optional(ExamplesTakenSchema), query.examples);
  const examples = taken.success ? taken.output : refuse('examples', query.examples ?? '');
  const wanted = query.part ?? FIRST_PART;
  const part =
    partNamed(wanted, structureOf(goodSeed, examples), example) ??
    refuse('part', wanted) ??
    FIRST_PART;
  const { asked, isSaid, bad } = readAsked(query);
  for (const { name, text } of bad) refuse(name as AskedName, text);
  const isOpen = !isSaid && bad.length === 0 && goodSeed === undefined;
  return {
    part,
    ...(goodSeed === undefined ? {} : { seed: goodSeed }),
    ...(examples === undefined ? {} : { examples }),
    asked,
    isOpen,
    refused,
  };
}

function partNamed(name: string, structure: Structure, example: Example): PracticePart | undefined {
  if (name === 'all' || structure.phases.some(({ id }) => id === name)) return name;
  const ids = stepsOf(structure).map(({ id }) => id);
  // In another form it is what has its part there.
  for (const known of [name, ...counterparts(name)]) {
    const id = quantityNamed(known, ids, example);
    if (id !== undefined) return id;
  }
  return undefined;
}

/** The parameters that an address says a choice in: by the engine's ids, which fit every example. */
export const writeChoice = (
  part: PracticePart,
  seed: string | undefined,
  asked: MarkOptions,
  examples?: ExamplesTaken,
): ViewQuery => ({
  part,
  ...(seed === undefined ? {} : { seed }),
  ...(examples === undefined ? {} : { examples }),
  ...askedInFull(asked),
});

/** The quantities to be worked out in a part, in order. */
export function quantitiesOf(structure: Structure, part: PracticePart): readonly QuantityId[] {
  const steps = stepsOf(structure);
  if (part === 'all') return steps.map(({ id }) => id);
  const inPhase = steps.filter(({ phase }) => phase === part);
  return (inPhase.length > 0 ? inPhase : steps.filter(({ id }) => id === part)).map(({ id }) => id);
}

/**
 * What a part takes from the steps before it: the figures that a learner is handed. A factor that is no step of
 * its own is handed as the step that it is by another name or, where it is none, as it is, unless it has to be worked
 * out in the part itself: then what it is made of.
 */
export function neededFromBefore(structure: Structure, part: PracticePart): readonly QuantityId[] {
  const own = new Set(quantitiesOf(structure, part));
  const found = new Set<QuantityId>();
  const needsOf = (id: QuantityId) => structure.definitions.get(id)?.dependsOn ?? [];
  const isOfPart = (id: QuantityId): boolean => {
    const is = knownAs(structure, id);
    return is === undefined ? needsOf(id).some(isOfPart) : own.has(is);
  };
  const visit = (id: QuantityId): void => {
    for (const needed of needsOf(id)) {
      const is = knownAs(structure, needed);
      // Of a factor of 1 there is nothing to hand.
      const isNumber = needsOf(needed).length === 0;
      if (is === undefined && (isNumber || isOfPart(needed))) visit(needed);
      else if (!own.has(is ?? needed)) found.add(is ?? needed);
    }
  };
  for (const id of own) visit(id);
  const isGiven = (id: QuantityId) => structure.definitions.get(id)?.kind === 'given';
  const steps = stepsOf(structure).flatMap(({ id }) => (found.has(id) ? [id] : []));
  return [...steps, ...[...found].filter((id) => !isGiven(id) && !steps.includes(id))];
}
