// Whether the packages in node_modules are those of package-lock.json; and if not, `npm ci`.
// No package may be imported here: there may be none yet.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/** The packages of a lock file by their folder, or none where the file cannot be read. */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return {};
  }
}

/** True if every package that the lock file names is installed in that version. */
export function isInstalled() {
  // npm keeps this second lock file of what it has really put in place.
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(([folder, wanted]) => {
    if (folder === '') return true;
    const found = installed[folder];
    return found ? found.version === wanted.version : Boolean(wanted.optional);
  });
}

/** Installs what is missing. Says so only where there is something to do. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing packages (npm ci): none yet, or package-lock.json has changed …');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund']);
  if (code !== 0) throw new Error(`npm ci ended with code ${code}.`);
}
