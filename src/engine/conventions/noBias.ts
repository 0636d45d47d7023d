import type { BiasForm } from './biasForm';

/** net = Σ w·x. */
export const noBias: BiasForm = { name: 'none' };
