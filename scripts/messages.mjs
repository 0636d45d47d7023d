// npm run messages [-- language …]: what is left to translate, and what is wrong with what is translated.
// Lists, by language and area, the messages that a language lacks, with their English words: those are said in
// English. Fails for what is stale, ill-formed, or takes other values than the English message.
//   --json   what is missing, as JSON: { language: { area: { key: English } } }
//   --keys   writes src/text/messageKeys.ts, after an area has come or gone
//   --text=… another folder than src/text

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAreas, readCatalogue, readLanguages } from './catalogues.mjs';
import { checkAreas, checkMessages } from './messageFaults.mjs';
import { root } from './run.mjs';

const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const folder =
  options.find((option) => option.startsWith('--text='))?.slice('--text='.length) ??
  join(root, 'src/text');

const areas = readAreas(folder);
const english = readCatalogue('en', folder);
const languages = readLanguages(folder).filter(
  (language) => chosen.length === 0 || chosen.includes(language),
);

/** The type of a message's key, for TypeScript: it has to name each file. */
const keysFile = join(folder, 'messageKeys.ts');
const keys = `// Written by \`npm run messages -- --keys\` when an area comes or goes; \`npm run messages\` sees to it.

/** The keys of the English catalogue, area by area. */
export type MessageKey =
${Object.keys(english)
  .map((area) => `  | keyof typeof import('./en/${area}.json')`)
  .join('\n')};
`;
if (options.includes('--keys')) writeFileSync(keysFile, keys);

/** What a language lacks, by area, in English. */
function wordsOf(missing) {
  const words = {};
  for (const { area, key } of missing) words[area] = { ...words[area], [key]: english[area][key] };
  return words;
}

const checks = languages.map((language) => ({
  language,
  ...checkMessages(readCatalogue(language, folder), english, language),
}));
const faults = [
  ...checkAreas(areas, english),
  ...(readFileSync(keysFile, 'utf8') === keys
    ? []
    : ['messageKeys.ts names other areas than English has: npm run messages -- --keys']),
  ...checks.flatMap(({ language, faults: found }) =>
    found.map(({ area, key, fault }) => `${language}/${area}.json: ${key} ${fault}`),
  ),
];

if (options.includes('--json')) {
  const left = checks
    .filter(({ language }) => language !== 'en')
    .map(({ language, missing }) => [language, wordsOf(missing)]);
  console.log(JSON.stringify(Object.fromEntries(left), undefined, 2));
} else {
  for (const { language, missing } of checks) {
    if (language === 'en') continue;
    console.log(`${language}: ${missing.length} missing`);
    for (const [area, messages] of Object.entries(wordsOf(missing))) {
      console.log(`  ${area}`);
      for (const [key, words] of Object.entries(messages)) console.log(`    ${key}: ${words}`);
    }
  }
}
if (faults.length > 0) {
  console.error(`\n${faults.length} faults:`);
  for (const fault of faults) console.error(`  ${fault}`);
  process.exitCode = 1;
}
