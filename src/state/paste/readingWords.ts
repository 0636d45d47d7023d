import english from './words/en.json';

/** What each thing is called in a language, in the forms that a text has it in. */
export type ReadingWords = Readonly<Record<string, readonly string[]>>;

/** Of every language: a text is read in any, whatever the page is in. */
export const READING_WORDS: readonly ReadingWords[] = [english];
