// Debian's packages, where this may install them.
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

export const canInstallPackages = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs packages by name, with what is recommended beside them or not; true if that went well. */
export async function installPackages(names, { recommended = true } = {}) {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run('apt-get', ['update', '-qq'], quiet)) !== 0) return false;
  const alone = recommended ? [] : ['--no-install-recommends'];
  return (await run('apt-get', ['install', '-y', '-qq', ...alone, ...names], quiet)) === 0;
}
