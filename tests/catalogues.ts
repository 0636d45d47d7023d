import type { Language } from '../src/text';

export type Messages = Readonly<Record<string, string>>;

const files = import.meta.glob<Messages>('../src/text/*/*.json', {
  eager: true,
  import: 'default',
});

/** A language's messages by area, as they are written in src/text/<language>/<area>.json. */
export function areasOf(language: Language): Readonly<Record<string, Messages>> {
  const folder = `../src/text/${language}/`;
  return Object.fromEntries(
    Object.entries(files)
      .filter(([file]) => file.startsWith(folder))
      .map(([file, messages]) => [file.slice(folder.length, -'.json'.length), messages]),
  );
}

/** All messages of a language. */
export const messagesOf = (language: Language): Messages =>
  Object.assign({}, ...Object.values(areasOf(language)));
