// npm start: installs and builds what is missing or out of date, then opens the tutor.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { root, run } from './run.mjs';

/** What the build is made from. */
const SOURCES = [
  'src',
  'public',
  'index.html',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'scripts',
];

/** When the file, or the newest file in the folder, was changed; 0 if there is none. */
function changed(path) {
  const info = statSync(path, { throwIfNoEntry: false });
  if (!info) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  // The folder's own date tells of files removed.
  const inside = readdirSync(path).map((name) => changed(join(path, name)));
  return Math.max(info.mtimeMs, ...inside);
}

function isBuilt() {
  const sources = SOURCES.map((name) => changed(join(root, name)));
  return changed(join(root, 'dist/index.html')) > Math.max(...sources);
}

function hasScreen() {
  if (process.env.CI || process.env.BROWSER === 'none') return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

await ensureInstalled();
if (!isBuilt()) {
  console.log('Building the site …');
  const code = await run('npm', ['run', '--silent', 'build']);
  if (code !== 0) process.exit(code);
}
const { preview } = await import('vite');
// The first free port from 4173 on, for this computer alone.
const server = await preview({
  root,
  preview: { host: '127.0.0.1', port: 4173, open: hasScreen() },
});
console.log(`\nBackstep is at ${server.resolvedUrls?.local[0]}\nCtrl+C stops it.`);
