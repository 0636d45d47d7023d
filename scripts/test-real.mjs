// npm run test:real: files to take away, opened by the programs that they are for. Installs what is missing where it
// may, says which versions they were, and what it could not run. `npm run test:real -- libreoffice` asks that alone.
import { ensureInstalled } from './install.mjs';
import { canInstallPackages, installPackages } from './packages.mjs';
import { REAL_TOOLS, versionOf } from './realTools.mjs';
import { runTool } from './run.mjs';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(REAL_TOOLS, name));
if (unknown.length > 0) {
  console.error(
    `No program ${unknown.join(', ')}. There are: ${Object.keys(REAL_TOOLS).join(', ')}.`,
  );
  process.exit(2);
}

await ensureInstalled();
const found = [];
const missing = [];
for (const [name, tool] of Object.entries(REAL_TOOLS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  if (versionOf(tool) === undefined && canInstallPackages()) {
    console.log(`No ${name} found: apt-get install ${tool.packages.join(' ')} …`);
    await installPackages(tool.packages, { recommended: false });
  }
  const version = versionOf(tool);
  if (version === undefined) missing.push(`${name} (Debian: ${tool.packages.join(', ')})`);
  else found.push({ name, version });
}

const names = found.map(({ name }) => name);
const code =
  names.length === 0
    ? 1
    : await runTool('vitest/vitest.mjs', ['run', '--project', 'real'], {
        BACKSTEP_REAL: names.join(','),
      });
for (const { name, version } of found) console.log(`${name}: ${version}`);
for (const name of missing)
  console.log(`not run, as it is not here and could not be installed: ${name}`);
process.exitCode = code;
