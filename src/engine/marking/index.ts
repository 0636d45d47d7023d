/**
 * The mistakes that marking knows by name. `markWork` itself is at the front door.
 * A door of the engine: what the tutor needs beside what `engine/index.ts` promises.
 */

export { DIAGNOSES, type DiagnosisId } from './misconceptions';
export { type OwnNetwork, ownNetwork } from './ownNetwork';
export { type SlipValue, slipValues } from './slipValues';
