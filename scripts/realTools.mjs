// The programs that files to take away are for, as `npm run test:real` asks them: how each is called, and where it is
// from. `npm test` needs none of them.
import { spawnSync } from 'node:child_process';

/** By name: what says its version, and Debian's packages. */
export const REAL_TOOLS = {
  libreoffice: {
    version: ['soffice', '--version'],
    packages: ['libreoffice-calc-nogui'],
  },
  pdflatex: {
    version: ['pdflatex', '--version'],
    packages: [
      'texlive-latex-base',
      'texlive-latex-recommended',
      'texlive-pictures',
      'poppler-utils',
    ],
  },
  nbconvert: {
    version: ['jupyter-nbconvert', '--version'],
    packages: ['jupyter-nbconvert', 'python3-ipykernel'],
  },
  // Debian’s own Python has it, whatever other Python comes first.
  pytorch: {
    version: ['/usr/bin/python3', '-c', 'import torch; print("PyTorch", torch.__version__)'],
    packages: ['python3-torch'],
  },
};

/** What a program says its version is; undefined where it is not there. */
export function versionOf({ version: [command, ...args] }) {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim().split('\n')[0] : undefined;
}
