import { onDemand } from '../fault/onDemand';

/** Loaded when it is first asked for: most who read do without. */
export const LaterMatrixForm = onDemand(async () => (await import('./MatrixForm')).MatrixForm);
