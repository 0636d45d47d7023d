/** An address longer than this is not read: longer than the longest that this page writes. */
export const MAX_ADDRESS = 4000;

/** The parameters of an address by name, the last of each, and the parts that cannot be decoded. */
export interface Parameters {
  readonly parameters: Map<string, string>;
  readonly unreadable: readonly string[];
}

export function splitQuery(query: string): Parameters {
  const parameters = new Map<string, string>();
  const unreadable: string[] = [];
  for (const part of query.split('&')) {
    if (part === '') continue;
    const [name = '', value = ''] = part.split(/=(.*)/s);
    try {
      parameters.set(decodeURIComponent(name), decodeURIComponent(value));
    } catch {
      unreadable.push(clip(part));
    }
  }
  return { parameters, unreadable };
}

/** What an address may put on the page at most. */
export const clip = (text: string): string => {
  const characters = [...text.slice(0, 200)];
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : text;
};

/**
 * '/' and ':' need no escape behind a '#'; an apostrophe would end a link in a text. Half of a surrogate pair,
 * which no address can hold, becomes �.
 */
export const readably = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replaceAll('%2F', '/')
    .replaceAll('%3A', ':')
    .replaceAll("'", '%27');
