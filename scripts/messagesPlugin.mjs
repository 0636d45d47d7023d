// The message catalogues for Vite. `virtual:messages/loaders` loads the parts of every language,
// `virtual:messages/de/rest` is one of them. English is parsed when the page is built, so that its first script
// holds no parser for it; other languages bring the parser along (src/text/loading.ts).

import { parse } from '@formatjs/icu-messageformat-parser';
import { loadersModule, messagesModule } from './catalogues.mjs';

const PARSER = '@formatjs/icu-messageformat-parser';
const ENGLISH = /\/src\/text\/en\/[\w-]+\.json$/;
const LOADERS = 'virtual:messages/loaders';
const MESSAGES = /^\0virtual:messages\/(\w+)\/([\w+]+)$/;

export function messagesPlugin() {
  return [
    {
      name: 'backstep:messages',
      resolveId: {
        filter: { id: /^virtual:messages\// },
        handler: (id) => `\0${id}`,
      },
      load: {
        filter: { id: /^\0virtual:messages\// },
        handler(id) {
          if (id === `\0${LOADERS}`) return loadersModule();
          const [, language, parts] = MESSAGES.exec(id) ?? [];
          return parts && messagesModule(language, parts.split('+'));
        },
      },
    },
    // For the build alone: in development and in tests messages are parsed as they stand.
    {
      name: 'backstep:no-message-parser',
      apply: 'build',
      enforce: 'pre',
      resolveId(source, importer, options) {
        if (source !== PARSER || !importer?.includes('/intl-messageformat/')) return undefined;
        return this.resolve(`${PARSER}/no-parser.js`, importer, options);
      },
    },
    {
      name: 'backstep:compiled-messages',
      apply: 'build',
      // Before the JSON becomes a module.
      enforce: 'pre',
      transform: {
        filter: { id: ENGLISH },
        handler: (json) => ({ code: JSON.stringify(compiled(JSON.parse(json))), map: null }),
      },
    },
  ];
}

/** Messages, with each that has a variable replaced by what it is parsed to. */
function compiled(messages) {
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [
      key,
      message.includes('{') ? parse(message) : message,
    ]),
  );
}
