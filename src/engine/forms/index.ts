/**
 * The forms that an update is written in, as objects. The page loads them when another than the elements is asked for.
 * A door of the engine: what the tutor needs beside what `engine/index.ts` promises.
 */

export { matrices } from './matrices';
export { UPDATE_FORM_NAMES, type UpdateFormName } from './updateFormName';
export { UPDATE_FORMS } from './updateForms';
