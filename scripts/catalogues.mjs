// The catalogues of src/text/<language>/<area>.json, for the scripts and for Vite. An area is a file in each
// language; src/text/areas.json lists them, with the part of a language that each is loaded with:
//   core  what the first step says, and whatever can be said in any view
//   page  what the document says of itself, which stands in index.html in English
//   rest  what the other views and dialogs say
//   opening  what a first visit begins with: in the page that the build makes, and loaded for nobody else

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const folder = join(root, 'src/text');

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The parts that are put together into one file to load. English core is in the first script. */
const LOADED = {
  en: { core: ['page'], rest: ['rest'] },
  other: { core: ['core', 'page', 'opening'], rest: ['rest'] },
};

/** The areas: { speech: { part: 'core', about: '…', messages: { 'speech.half': '…' } } }. */
export const readAreas = (text = folder) => readJson(join(text, 'areas.json'));

/** The languages that have a folder. */
export const readLanguages = (text = folder) =>
  readdirSync(text, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** A language's messages by area, as they are written: { speech: { 'speech.half': 'one half' } }. */
export function readCatalogue(language, text = folder) {
  const files = readdirSync(join(text, language)).sort();
  return Object.fromEntries(
    files.map((file) => [file.replace(/\.json$/, ''), readJson(join(text, language, file))]),
  );
}

/** A module that loads the parts of every language when they are needed. */
export function loadersModule() {
  const loader = (language, parts) =>
    `() => import(${JSON.stringify(`virtual:messages/${language}/${parts.join('+')}`)})`;
  const lines = readLanguages().map((language) => {
    const { core, rest } = LOADED[language] ?? LOADED.other;
    return `${language}: { core: ${loader(language, core)}, rest: ${loader(language, rest)} },`;
  });
  return `export const LOADERS = {\n${lines.join('\n')}\n};`;
}

/** A module that has the messages of some parts of a language. What a language lacks is said in English. */
export function messagesModule(language, parts) {
  const files = Object.entries(readAreas())
    .filter(([, { part }]) => parts.includes(part))
    .map(([area]) => join(folder, language, `${area}.json`))
    .filter((file) => existsSync(file));
  const imports = files.map(
    (file, index) => `import a${index} from ${JSON.stringify(file.replaceAll('\\', '/'))};`,
  );
  const spread = files.map((_, index) => `...a${index}`);
  return `${imports.join('\n')}\nexport const messages = { ${spread.join(', ')} };`;
}
