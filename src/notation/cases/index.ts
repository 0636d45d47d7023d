/** What there is to say of a step with these very numbers: a room of its own, as the page first opens without. */
export { type Case, type CaseKind, caseOf } from './caseOf';
