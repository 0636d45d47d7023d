// The browsers beside Chromium that the browser tests run in, where they are found.
//   node scripts/engines.mjs installs those that are missing, where Debian's packages may be installed.
import { pathToFileURL } from 'node:url';
import { findFirefox, tryFirefox } from './firefox.mjs';
import { canInstallPackages, installPackages } from './packages.mjs';
import { findWebKit, tryWebKit } from './webkit.mjs';

/** Each by its stage of scripts/test.mjs. */
export const ENGINES = {
  firefox: {
    name: 'Firefox',
    find: findFirefox,
    tryStart: tryFirefox,
    packages: ['firefox-esr'],
  },
  webkit: {
    name: 'WebKit',
    find: findWebKit,
    tryStart: tryWebKit,
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

/** Installs from Debian's packages, where we may, the engines that are not found; says what it could not. */
async function installEngines() {
  for (const { name, find, packages } of Object.values(ENGINES)) {
    if ((await find()) !== undefined) continue;
    const names = packages.join(' ');
    if (canInstallPackages()) {
      console.log(`${name} not found: installing it (apt-get install ${names}) …`);
      if (await installPackages(packages, { recommended: false })) continue;
    }
    console.log(`${name} could not be installed (Debian: ${names}): going on without it.`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await installEngines();
