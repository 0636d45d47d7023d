// The English messages are parsed when the page is built, so that its first script holds no parser for them.
// Other languages bring it along (src/text/loading.ts).

import { parse } from '@formatjs/icu-messageformat-parser';

const PARSER = '@formatjs/icu-messageformat-parser';
const ENGLISH = /\/src\/text\/en\/[\w-]+\.ts$/;

/** Vite plugins for the build alone: in development and in tests messages are parsed as they stand. */
export function compiledMessages() {
  return [
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
      // After the types have been taken out.
      enforce: 'post',
      transform: {
        filter: { id: ENGLISH },
        handler(code) {
          return { code: withParsedMessages(code, this.parse(code)), map: null };
        },
      },
    },
  ];
}

/** The code of an area with each message that has a variable replaced by what it is parsed to. */
function withParsedMessages(code, program) {
  const messages = program.body
    .flatMap((statement) => statement.declaration?.declarations ?? statement.declarations ?? [])
    .flatMap(({ init }) => (init?.type === 'ObjectExpression' ? init.properties : []))
    .filter(({ value }) => typeof value?.value === 'string' && value.value.includes('{'))
    .map(({ value }) => value);
  return messages.reduceRight(
    (text, { start, end, value }) =>
      text.slice(0, start) + JSON.stringify(parse(value)) + text.slice(end),
    code,
  );
}
