import * as v from 'valibot';
import type { MarkOptions, QuantityId } from '../../engine';
import type { Structure } from '../../engine/update';
import type { Example } from '../../examples';
import { quantityNamed } from '../address/addressNames';
import { counterparts, stepsOf } from '../steps';
import type { ViewQuery } from '../viewList';
import { type AskedName, askedInFull } from '../work/asked';
import { type ExamplesTaken, ExamplesTakenSchema } from '../work/examplesTaken';
import { readAsked } from '../work/readAsked';
import { SEED_PATTERN } from '../work/seed';
import { type Assignment, readAssignment, seedOfCode, writeAssignment } from './assignment';
import { knownAs } from './sources';

/** What is practised: the whole update, a phase by its id, one step by its quantity, or several of these (`a,b`). */
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
  /** What a teacher has said beside; absent in one's own practice. */
  readonly assignment?: Assignment;
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
  const said = seed.success ? seed.output : refuse('seed', query.seed ?? '');
  const { assignment } = readAssignment(query);
  const goodSeed = assignment?.codes ? seedOfCode(assignment.codes) : said;
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
    ...(assignment === undefined ? {} : { assignment }),
    refused,
  };
}

const SEVERAL = ',';
/** More than anyone names one by one. */
const MOST_NAMED = 100;

/** The parts that a text names, in the order of the steps, if the update has each of them. */
function partNamed(text: string, structure: Structure, example: Example): PracticePart | undefined {
  const names = [...new Set(text.split(SEVERAL))];
  if (names.length > MOST_NAMED) return undefined;
  const parts = names.map((name) => onePartNamed(name, structure, example));
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return undefined;
  if (known.includes('all')) return 'all';
  const order = stepsOf(structure).map(({ id }) => id);
  const begins = (part: PracticePart): number =>
    order.indexOf(quantitiesOf(structure, part)[0] ?? '');
  return known.toSorted((one, other) => begins(one) - begins(other)).join(SEVERAL);
}

function onePartNamed(
  name: string,
  structure: Structure,
  example: Example,
): PracticePart | undefined {
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
  assignment?: Assignment,
): ViewQuery => ({
  part,
  // Where each has numbers by a code, the seed is the class's.
  ...(seed === undefined || assignment?.codes ? {} : { seed }),
  ...(examples === undefined ? {} : { examples }),
  ...askedInFull(asked),
  ...(assignment && writeAssignment(assignment)),
});

/** Several parts as one. */
export const joinedParts = (parts: readonly PracticePart[]): PracticePart => parts.join(SEVERAL);

/** The single parts of a part. */
export const partsIn = (part: PracticePart): readonly PracticePart[] => part.split(SEVERAL);

/** The quantities to be worked out in a part, in order. */
export function quantitiesOf(structure: Structure, part: PracticePart): readonly QuantityId[] {
  const named = new Set(partsIn(part));
  return stepsOf(structure)
    .filter(({ id, phase }) => named.has('all') || named.has(phase) || named.has(id))
    .map(({ id }) => id);
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
