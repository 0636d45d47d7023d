export { type Catalogue, type ExampleKey, hasMessage, type MessageKey } from './catalogue';
export type { Language } from './languages';
export { LANGUAGE_FACTS, LANGUAGES } from './languages';
export { plainWords } from './plainWords';
export type { MessageValues, Translate } from './translator';
export { translator } from './translator';

/** Loads the words of what is not in the page from the start: with a view, or with a part that opens later. */
export const loadMessages = async (): Promise<void> => (await import('./loading')).loadMessages();

/** Loads the words of a first visit. */
export const loadOpening = async (): Promise<void> => (await import('./loading')).loadOpening();
