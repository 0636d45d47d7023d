import type { PhaseId } from '../engine';
import type { Translate } from '../text';

/** The phases of an update, by which it is known how many hidden layers there are. */
type Phases = readonly { readonly id: PhaseId }[];

/** Where there are several hidden layers, the first is named by its number too. */
const numbered = (letter: string, phases: Phases): string =>
  letter === 'h' && phases.some(({ id }) => id === 'backward.k') ? 'h1' : letter;

/** Which way a phase goes, and through which layer, if it is of one. */
const partsOf = (phase: PhaseId): readonly string[] => phase.split('.');

/** What a phase is called; the way alone, where there is one layer to go through. */
export function phaseName(text: Translate, phase: PhaseId, phases: Phases): string {
  const [way = '', letter] = partsOf(phase);
  const isOnly = phases.filter(({ id }) => partsOf(id)[0] === way).length === 1;
  const key = letter === undefined || isOnly ? way : `${way}.${numbered(letter, phases)}`;
  return text(`phase.${key as 'forward'}`);
}

/** The class that gives what belongs to a phase its colour: the backward passes have one. */
export const phaseClass = (phase: PhaseId): string => `role-${partsOf(phase)[0]}`;

/** What the weights into a hidden layer are called, the first of which is 1, where there are so many. */
export const weightsInto = (text: Translate, layer: number, hiddenLayers: number): string =>
  text(hiddenLayers === 1 ? 'numbers.hidden' : 'numbers.hiddenOf', { layer });

/** What a column of the diagram is called: a layer by its letter, the inputs, or the errors. */
export const layerName = (text: Translate, name: string, phases: Phases): string =>
  text(`network.layer.${numbered(name, phases) as 'h'}`);
