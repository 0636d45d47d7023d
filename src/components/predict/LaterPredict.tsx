import { onDemandWithWords } from '../fault/onDemand';

/** Loaded when it is first asked for: most who read do without. */
export const LaterPredict = onDemandWithWords(async () => (await import('./Predict')).Predict);
