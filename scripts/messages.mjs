// What is left to translate: node scripts/messages.mjs [language …]
// Lists, by language and by the area of English that they are in, the messages that a language lacks, with their
// English words, and those that English no longer has. With --json, as JSON: { language: { area: { key: English } } }.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './run.mjs';

const folder = join(root, 'src/text');
/** Not areas: they put the areas together. */
const TOGETHER = new Set(['index', 'core', 'rest']);

/** The messages of a language by area: { speech: { 'speech.plain': '…' } }. */
async function areasOf(language) {
  const files = readdirSync(join(folder, language)).map((file) => file.replace(/\.ts$/, ''));
  const areas = files.filter((file) => !TOGETHER.has(file)).sort();
  const loaded = areas.map(async (area) => {
    const file = join(folder, language, `${area}.ts`);
    const { module } = await runnerImport(file, { configFile: false, logLevel: 'warn' });
    return [area, Object.assign({}, ...Object.values(module))];
  });
  return Object.fromEntries(await Promise.all(loaded));
}

const { LANGUAGES } = (
  await runnerImport(join(folder, 'languages.ts'), { configFile: false, logLevel: 'warn' })
).module;
const english = await areasOf('en');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const isJson = process.argv.includes('--json');
const left = {};

for (const language of LANGUAGES) {
  if (language === 'en' || (wanted.length > 0 && !wanted.includes(language))) continue;
  const areas = await areasOf(language);
  const own = Object.assign({}, ...Object.values(areas));
  left[language] = {};
  for (const [area, messages] of Object.entries(english)) {
    const missing = Object.entries(messages).filter(([key]) => own[key] === undefined);
    if (missing.length > 0) left[language][area] = Object.fromEntries(missing);
  }
  if (isJson) continue;
  const known = Object.assign({}, ...Object.values(english));
  const stale = Object.keys(own).filter((key) => known[key] === undefined);
  const count = Object.values(left[language]).reduce(
    (sum, keys) => sum + Object.keys(keys).length,
    0,
  );
  console.log(`\n${language}: ${count} missing, ${stale.length} stale`);
  for (const [area, messages] of Object.entries(left[language])) {
    console.log(`  ${area}`);
    for (const [key, words] of Object.entries(messages)) console.log(`    ${key}: ${words}`);
  }
  for (const key of stale) console.log(`  stale: ${key}`);
}
if (isJson) console.log(JSON.stringify(left, undefined, 2));
