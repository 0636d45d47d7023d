import arabic from './words/ar.json';
import german from './words/de.json';
import english from './words/en.json';
import spanish from './words/es.json';
import french from './words/fr.json';
import hindi from './words/hi.json';
import chinese from './words/zh.json';

/** What each thing is called in a language, in the forms that a text has it in. */
export type ReadingWords = Readonly<Record<string, readonly string[]>>;

/** Of every language: a text is read in any, whatever the page is in. */
export const READING_WORDS: readonly ReadingWords[] = [
  english,
  spanish,
  german,
  french,
  hindi,
  chinese,
  arabic,
];
