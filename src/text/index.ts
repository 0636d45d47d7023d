export type { Catalogue, ExampleKey, MessageKey } from './catalogue';
export { loadLanguage, loadMessages } from './catalogue';
export type { Language, Preference } from './languages';
export { chosen, LANGUAGE_FACTS, LANGUAGES, preferred } from './languages';
export type { MessageValues, Translate } from './translator';
export { translator } from './translator';
