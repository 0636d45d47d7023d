import * as v from 'valibot';
import type { GeneralProblem, MarkOptions, QuantityId } from '../../engine';
import { givensOf, type Structure } from '../../engine/update';
import { EXAMPLES, type Example, findExample } from '../../examples';
import { addressName, choiceInIds } from '../address/addressNames';
import { clip } from '../address/addressText';
import { readGiven } from '../address/readGiven';
import { DELTAS, USUAL_FORM, type WrittenForm } from '../form';
import { partsIn, quantitiesOf } from '../practice/practicePart';
import { isAskedName } from '../work/asked';
import { chosenAs, isChoice, withChoices } from '../work/choices';
import { sheetProblem } from '../work/fresh';
import { replaceGivens } from '../work/problemEdits';
import { readAsked } from '../work/readAsked';
import { SEED_PATTERN } from '../work/seed';
import { readTitle } from '../work/title';
import { type HandedAssignment, isAssignmentPart, readHandedAssignment } from './handedAssignment';
import { workKey } from './overruled';
import type { WorkComplaint } from './workComplaint';

import {
  choiceFromPart,
  isCutOff,
  SUM,
  splitParts,
  titleFromPart,
  type WorkPart,
} from './workParts';
import { traceInForm } from './workTrace';

/** What a student has filled in, and the problem that it is the work on. */
export interface StudentWork {
  /** Names it where something is kept about it (`workKey`). */
  readonly key: string;
  readonly example: Example;
  readonly problem: GeneralProblem;
  readonly seed?: string;
  /** What the learner calls the problem, where they have named it. */
  readonly title?: string;
  /** In which it was worked. */
  readonly form: WrittenForm;
  /** As given, without what could disturb the page; perhaps empty. */
  readonly name: string;
  /** How many digits were asked for. */
  readonly asked: MarkOptions;
  /** The quantities that the sheet asks for, in order; absent where the link does not say which. */
  readonly asks?: readonly QuantityId[];
  /** What it is of, and what was taken on the way, where the link says it. */
  readonly assignment?: HandedAssignment;
  /** Those of the figures that the learner was shown: they are not marked. */
  readonly shown: ReadonlySet<QuantityId>;
  /** As written, in the order in which they were. */
  readonly figures: ReadonlyMap<QuantityId, string>;
}

/** Without `work` nothing can be marked honestly: it is not known what the figures were worked out from. */
export interface ReadWork {
  readonly work?: StudentWork;
  readonly complaints: readonly WorkComplaint[];
}

/** The longest name that is kept, in characters. */
export const MAX_NAME = 60;

const SeedSchema = v.pipe(v.string(), v.regex(SEED_PATTERN));

/** The part that says fresh numbers. */
const SEED = 'seed';
/** The part that says what the sheet asks for, and the one that says which figures the learner was shown. */
const PART = 'part';
const SHOWN = 'shown';
/** The part that says what the problem is called. */
const TITLE = 'title';
const OF_SHEET: ReadonlySet<string> = new Set([SUM, SEED, PART, SHOWN, TITLE]);
/** The parts that say in which form it was worked, as addresses have them; older links say none. */
const FORM_PARTS = { form: ['elements', 'delta'], delta: DELTAS } as const;
const isFormPart = (name: string): boolean => Object.hasOwn(FORM_PARTS, name);

/** A name without controls and marks of direction, which could disturb the text around it. */
export function cleanName(text: string): { readonly name: string; readonly isCut: boolean } {
  const plain = text
    .slice(0, 1000)
    .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...plain];
  if (characters.length <= MAX_NAME) return { name: plain, isCut: text.length > 1000 };
  return { name: characters.slice(0, MAX_NAME).join('').trim(), isCut: true };
}

/** Reads a work as it stands in an address. One without figures is none, unless it is a sheet to fill in that is read. */
export function readWork(text: string, givenName = '', mayBeEmpty = false): ReadWork {
  const { head, parts: all } = splitParts(text);
  const isCut = isCutOff(text);
  // Its last part may be half a figure, which nobody wrote.
  const parts = isCut ? all.slice(0, -1) : all;
  const example = findExample(head);
  if (example === undefined) {
    const accepted = EXAMPLES.map(({ id }) => id).join(', ');
    return { complaints: [{ kind: 'unknownExample', text: clip(head), accepted }] };
  }
  const complaints: WorkComplaint[] = [];
  const { name, isCut: isNameCut } = cleanName(givenName);
  if (isNameCut) complaints.push({ kind: 'nameCut' });
  if (isCut) complaints.push({ kind: 'cutOff' });
  const seed = readSeed(parts, complaints);
  const base = baseOf(example, seed, parts, complaints);
  const form = readForm(parts, complaints);
  const { structure } = traceInForm(base, form);
  const {
    givens,
    figures: written,
    unknown,
  } = readQuantities(example, base, structure, parts, complaints);
  const { asked, bad } = readAsked(
    Object.fromEntries(parts.filter(([part]) => isAskedName(part)).toReversed()),
  );
  complaints.push(...bad.map((one) => ({ ...one, kind: 'badChoice' as const })));
  const asks = readPart(parts, structure, complaints);
  const isSure = !complaints.some(({ kind }) => kind === 'badChoice' || kind === 'badGiven');
  const { assignment, bad: ofAssignment } = readHandedAssignment(parts);
  complaints.push(...ofAssignment.map((one) => ({ ...one, kind: 'badChoice' as const })));
  if (written.size === 0 && !mayBeEmpty) complaints.push({ kind: 'noFigures' });
  const figures = knownFigures(written, unknown, structure);
  if (!isSure || (figures.size === 0 && !mayBeEmpty)) return { complaints };
  const problem = givens.size === 0 ? base : replaceGivens(base, givens);
  const title = readTitle(titleFromPart(parts.find(([part]) => part === TITLE)?.[1] ?? ''));
  return {
    work: {
      key: workKey(text),
      example,
      problem,
      name,
      form,
      asked,
      figures,
      shown: shownIn(parts, example, structure),
      ...(seed === undefined ? {} : { seed }),
      ...(title === undefined ? {} : { title }),
      ...(asks === undefined ? {} : { asks }),
      ...(assignment === undefined ? {} : { assignment }),
    },
    complaints,
  };
}

function readSeed(parts: readonly WorkPart[], complaints: WorkComplaint[]): string | undefined {
  const text = parts.find(([name]) => name === SEED)?.[1];
  if (text === undefined || v.is(SeedSchema, text)) return text;
  complaints.push({ kind: 'badChoice', name: SEED, text: clip(text), accepted: 'a–z, 0–9 (1–12)' });
  return undefined;
}

/** The form that it was worked in, element by element where the link says none. */
function readForm(parts: readonly WorkPart[], complaints: WorkComplaint[]): WrittenForm {
  const said = (part: keyof typeof FORM_PARTS) => {
    const text = parts.find(([name]) => name === part)?.[1];
    const accepted: readonly string[] = FORM_PARTS[part];
    if (text === undefined || accepted.includes(text)) return text;
    complaints.push({
      kind: 'badChoice',
      name: part,
      text: clip(text),
      accepted: accepted.join(', '),
    });
    return undefined;
  };
  const [form, delta] = [said('form'), said('delta')];
  return {
    form: FORM_PARTS.form.find((one) => one === form) ?? USUAL_FORM.form,
    delta: DELTAS.find((one) => one === delta) ?? USUAL_FORM.delta,
  };
}

/** What the sheet asks for. */
function readPart(
  parts: readonly WorkPart[],
  structure: Structure,
  complaints: WorkComplaint[],
): readonly QuantityId[] | undefined {
  const text = parts.find(([name]) => name === PART)?.[1];
  if (text === undefined) return undefined;
  const part = choiceFromPart(text);
  const isThere = partsIn(part).every((one) => quantitiesOf(structure, one).length > 0);
  if (isThere) return quantitiesOf(structure, part);
  const accepted = ['all', ...structure.phases.map(({ id }) => id)].join(', ');
  complaints.push({ kind: 'badChoice', name: PART, text: clip(text), accepted });
  return undefined;
}

/** The figures that the learner was shown. */
function shownIn(
  parts: readonly WorkPart[],
  example: Example,
  structure: Structure,
): ReadonlySet<QuantityId> {
  const text = parts.find(([name]) => name === SHOWN)?.[1] ?? '';
  const ids = idsByName(example, structure);
  return new Set(text.split('+').flatMap((name) => ids.get(name) ?? []));
}

/** The problem that was worked on, but for the numbers that the link itself says. */
function baseOf(
  example: Example,
  seed: string | undefined,
  parts: readonly WorkPart[],
  complaints: WorkComplaint[],
): GeneralProblem {
  const texts = new Map<string, string>();
  for (const [name, text] of parts) {
    if (isChoice(name) && !texts.has(name)) {
      texts.set(name, choiceInIds(name, choiceFromPart(text), example));
    }
  }
  const { problem, bad } = withChoices(example.problem, texts);
  for (const { name, text, accepted } of bad) {
    complaints.push({ kind: 'badChoice', name, text: clip(text), accepted });
  }
  return chosenAs(sheetProblem(example, seed, problem), problem);
}

function readQuantities(
  example: Example,
  base: GeneralProblem,
  structure: Structure,
  parts: readonly WorkPart[],
  complaints: WorkComplaint[],
) {
  const givens = new Map<QuantityId, number>();
  const figures = new Map<QuantityId, string>();
  const unknown = new Set<QuantityId>();
  const own = givensOf(base);
  // A number that nothing is worked from any more is one of the problem all the same.
  const ids = idsByName(example, structure.midway?.whole ?? structure);
  const isThere = (id: QuantityId): boolean => own.has(id) || structure.definitions.has(id);
  for (const [name, text] of parts) {
    if (isChoice(name) || OF_SHEET.has(name) || isFormPart(name) || isAskedName(name)) continue;
    if (isAssignmentPart(name)) continue;
    const id = ids.get(name);
    if (id === undefined || !isThere(id)) {
      complaints.push({ kind: 'unknownFigure', name: clip(name), text: clip(text) });
    } else if (figures.has(id) || givens.has(id) || unknown.has(id)) {
      complaints.push({ kind: 'twice', name, text: clip(text) });
    } else if (own.has(id)) {
      const read = readGiven(id, text);
      if (read.ok) givens.set(id, read.value);
      else if ('accepted' in read) {
        unknown.add(id);
        complaints.push({ kind: 'outOfBounds', name, text: clip(text), accepted: read.accepted });
      } else complaints.push({ kind: 'badGiven', name, text: clip(text), reason: read.reason });
    } else {
      figures.set(id, text);
    }
  }
  return { givens, figures, unknown };
}

/** The figures that do not follow from a given that is not known: only these can be marked honestly. */
function knownFigures(
  figures: ReadonlyMap<QuantityId, string>,
  unknown: ReadonlySet<QuantityId>,
  { definitions }: Structure,
): ReadonlyMap<QuantityId, string> {
  if (unknown.size === 0) return figures;
  const follows = new Set(unknown);
  for (const { id, dependsOn } of definitions.values()) {
    if (dependsOn.some((needed) => follows.has(needed))) follows.add(id);
  }
  return new Map([...figures].filter(([id]) => !follows.has(id)));
}

const known = new WeakMap<Structure, Map<string, ReadonlyMap<string, QuantityId>>>();

/** The quantities of an example by what an address calls them; built once, as a class sends many links. */
function idsByName(example: Example, structure: Structure): ReadonlyMap<string, QuantityId> {
  const byExample = known.get(structure) ?? new Map<string, ReadonlyMap<string, QuantityId>>();
  known.set(structure, byExample);
  const built = byExample.get(example.id);
  if (built) return built;
  const all = [...structure.definitions.keys()];
  // The example's names come last, and so first: its y1 may be what the engine calls t1.
  const ids = new Map(all.map((id) => [id, id]));
  for (const id of all) ids.set(addressName(id, example), id);
  byExample.set(example.id, ids);
  return ids;
}
