// The fonts of the page's languages, for the browser tests: with none for a language its letters are boxes, and
// what fits is not known.
import { spawnSync } from 'node:child_process';
import { canInstallPackages, installPackages } from './packages.mjs';

const LANGUAGES = { hi: 'Hindi', zh: 'Chinese', ar: 'Arabic' };
const PACKAGES = ['fonts-noto-core', 'fonts-noto-cjk'];

/** The languages for which fontconfig finds no font. */
const missing = () =>
  Object.keys(LANGUAGES).filter(
    (code) => !spawnSync('fc-list', [`:lang=${code}`], { encoding: 'utf8' }).stdout?.trim(),
  );

/** Installs the languages' fonts from Debian's packages where we may, else goes on without; says which. */
export async function ensureFonts() {
  // Other systems have fonts of their own for them.
  if (process.platform !== 'linux' || missing().length === 0) return;
  const names = missing().map((code) => LANGUAGES[code]);
  if (canInstallPackages()) {
    console.log(`No font for ${names.join(', ')}: apt-get install ${PACKAGES.join(' ')} …`);
    if (await installPackages(PACKAGES)) return;
  }
  console.log(
    `No font for ${names.join(', ')}, and none could be installed: going on without (Debian: ${PACKAGES.join(', ')}).`,
  );
}
