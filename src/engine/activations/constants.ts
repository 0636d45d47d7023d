/** The numbers that a layer's activation is set by, where they are not the usual ones. Dimensionless. */
export interface ActivationConstants {
  /** λ, which net inputs are multiplied by before they are put through a sigmoid. */
  readonly steepness?: number;
  /** Which part of a net input below 0 a leaky ReLU hands on. */
  readonly leak?: number;
}

export type ConstantName = keyof ActivationConstants;

/** What a constant is where nothing is said of it, and what it may be. */
export interface ConstantRange {
  readonly usual: number;
  readonly accepts: (value: number) => boolean;
  /** In words, for an error. */
  readonly accepted: string;
  /** Which of the catalogue's words say that of a bad entry. */
  readonly bound: 'positive' | 'share';
}

export const CONSTANTS: Readonly<Record<ConstantName, ConstantRange>> = {
  steepness: {
    usual: 1,
    accepts: (value) => value > 0 && value < Number.POSITIVE_INFINITY,
    accepted: 'a finite number above 0',
    bound: 'positive',
  },
  leak: {
    usual: 0.01,
    accepts: (value) => value >= 0 && value < 1,
    accepted: 'a finite number of at least 0 and below 1',
    bound: 'share',
  },
};

export const CONSTANT_NAMES: readonly ConstantName[] = ['steepness', 'leak'];

/** Those of a layer that are not as usual; undefined where all are. */
export function unusualConstants(layer: ActivationConstants): ActivationConstants | undefined {
  const unusual = CONSTANT_NAMES.flatMap((name) => {
    const value = layer[name];
    return value === undefined || value === CONSTANTS[name].usual ? [] : [[name, value] as const];
  });
  return unusual.length === 0 ? undefined : Object.fromEntries(unusual);
}
