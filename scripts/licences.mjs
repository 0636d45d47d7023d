// The licence texts of everything that a build holds: of each package that a line or a font of it comes from, of the
// service worker's, and our own.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** What scripts/service-worker.mjs has put into the service worker; it is checked against what is there. */
export const WORKBOX = [
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
];

/** The name of the file in the site, and of the element in the one file. */
export const LICENCES = 'licences';

/** The package that a module or a file comes from; none for our own. */
function packageOf(id) {
  const found = id.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/);
  if (found) return found[1];
  // What the bundler itself adds.
  return id.match(/^\0(vite|rolldown)\//)?.[1];
}

/** The packages of the fonts that our style sheets name: in the one file they stand in the sheet itself. */
function fontPackages() {
  const folder = join(root, 'src');
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => [
      ...readFileSync(join(folder, file), 'utf8').matchAll(
        /url\(['"]?((?:@[\w-]+\/)?[\w][\w.-]*)\/[^)]*\)/g,
      ),
    ])
    .map(([, name = '']) => name)
    .filter((name) => existsSync(join(root, 'node_modules', name)));
}

/** Notes what a build comes to hold: `plugins` go into it, `packages` are known after it. */
export function collectPackages() {
  const packages = new Set(fontPackages());
  const note = (id) => {
    const name = packageOf(id);
    if (name) packages.add(name);
  };
  const plugin = {
    name: 'backstep:packages',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        // A style sheet leaves nothing in the script that asks for it.
        const isIn = ([id, { renderedLength }]) => renderedLength > 0 || /\.css(\?|$)/.test(id);
        const ids =
          part.type === 'asset'
            ? part.originalFileNames
            : Object.entries(part.modules)
                .filter(isIn)
                .map(([id]) => id);
        for (const id of ids) note(id);
      }
    },
  };
  return {
    packages,
    options: { plugins: [plugin], worker: { plugins: () => [plugin] } },
  };
}

/** One package's name and licence, as it came with it. */
function licenceOf(name) {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(each));
  if (!file) throw new Error(`${name} has no licence text to be passed on with it.`);
  const text = readFileSync(join(folder, file), 'utf8');
  // Vite's goes on with what it is itself built of, which is not in the page.
  const [own] = text.split(/^# Licenses of bundled dependencies$/m);
  return `${name} ${version} (${license})\n\n${own.trim()}`;
}

/** All licences as one text: ours first, then by the packages' names. */
export function licencesText(packages) {
  const ours = `Backstep\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}`;
  const theirs = [...packages].sort().map(licenceOf);
  return `${[ours, ...theirs].join(`\n\n${'='.repeat(80)}\n\n`)}\n`;
}

/** Fails where the service worker holds something else of Workbox than is passed on with it. */
export function checkWorkbox(script) {
  const found = [...new Set(script.match(/\bworkbox:[a-z-]+/g))].map((each) =>
    each.replace(':', '-'),
  );
  if (found.sort().join() !== WORKBOX.join())
    throw new Error(`The service worker holds ${found.join(', ')}: see scripts/licences.mjs.`);
}
