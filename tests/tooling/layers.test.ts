import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** What must be reported: a file, and an import that its layer may not have. */
const FORBIDDEN = [
  ['src/engine/a.ts', "import 'react';"],
  ['src/engine/b.ts', "import '@fontsource-variable/source-sans-3';"],
  ['src/engine/c.ts', "import '../notation';"],
  ['src/engine/d.ts', "export * from '../state/store';"],
  ['src/engine/e.ts', "export const late = () => import('../views/App');"],
  ['src/engine/f.ts', "import type { Anything } from '../main';"],
  ['src/engine/deeper/g.ts', "import '../../examples/classic';"],
  ['src/engine/expressions/a.ts', "import '../network/general';"],
  ['src/engine/losses/a.ts', "import { trainer } from '../training/trainer';"],
  ['src/engine/network/a.ts', "import '../update';"],
  ['src/engine/conventions/a.ts', "import '../network/general';"],
  ['src/engine/update/a.ts', "import '../marking/markWork';"],
  ['src/engine/training/a.ts', "import '../explore/slice';"],
  ['src/engine/marking/misconceptions/a.ts', "import '../../training/train';"],
  ['src/engine/written/a.ts', "import '../../state';"],
  ['src/notation/a.ts', "import 'katex';"],
  ['src/notation/e.ts', "import { zipSync } from 'fflate';"],
  ['src/notation/b.ts', "import '../text';"],
  ['src/notation/c.ts', "import '../engine/update/trace';"],
  ['src/notation/code/d.ts', "import '../../engine/problemError';"],
  ['src/examples/a.ts', "import { traceUpdate } from '../engine';"],
  ['src/examples/b.ts', "import * as engine from '../engine/trace';"],
  ['src/examples/c.ts', "import 'valibot';"],
  ['src/examples/d.ts', "import { LIBRARY } from '../library';"],
  ['src/library/a.ts', "import { traceUpdate } from '../engine';"],
  ['src/library/b.ts', "import type { Tutor } from '../state';"],
  ['src/library/c.ts', "import type { Trace } from '../engine/update/trace';"],
  ['src/state/f.ts', "import { LIBRARY } from '../library';"],
  ['src/text/a.ts', "import { classic } from '../examples';"],
  ['src/text/d.ts', "import type { Example } from '../examples';"],
  ['src/text/b.ts', "import '../engine';"],
  ['src/text/c.ts', "import 'react';"],
  ['src/state/a.ts', "import 'react';"],
  ['src/state/b.ts', "import { create } from 'zustand';"],
  ['src/state/d.ts', "import { translator } from '../text';"],
  ['src/state/c.ts', "import '../notation/tex';"],
  ['src/state/own/h.ts', "import { readName } from '../../notation/names';"],
  ['src/state/paste/g.ts', "import { readName } from '../../notation/names';"],
  ['src/state/work/e.ts', "import '../../engine/training/train';"],
  ['src/components/practice/b.tsx', "import '../../engine/marking/mark';"],
  ['src/views/a.tsx', "import '../engine/marking/misconceptions';"],
  ['src/components/a.tsx', "import { App } from '../views/App';"],
  ['src/components/circle1.tsx', "import './circle2';"],
  ['src/components/circle2.tsx', "import './circle1';"],
] as const;

/** What must pass. */
const ALLOWED = [
  ['src/engine/ok.ts', "import './expression';"],
  ['src/engine/explore/ok.ts', "import '../ids';\nimport '../training/train';"],
  ['src/engine/marking/misconceptions/ok.ts', "import '../judge';\nimport '../../update/routes';"],
  ['src/engine/deeper/ok.ts', "import '../expression';"],
  [
    'src/notation/ok.ts',
    "import '../engine';\nimport '../engine/update';\nimport '../engine/ids';\nimport './text';",
  ],
  ['src/examples/ok.ts', "import type { Problem } from '../engine';\nimport './classic';"],
  [
    'src/library/ok.ts',
    "import type { Problem } from '../engine';\nimport { example } from '../examples/classic.example';\nimport type { UpdateFormName } from '../engine/forms';",
  ],
  ['src/text/ok.ts', "import 'intl-messageformat';\nimport 'virtual:messages/en/core';"],
  ['src/state/ok.ts', "import 'zustand/vanilla';\nimport 'zundo';\nimport '../engine';"],
  ['src/state/scorm/ok6.ts', "import { deflateSync } from 'fflate';\nimport '../handIn/workLink';"],
  ['src/state/own/ok5.ts', "import '../work/title';\nimport '../address/readAddress';"],
  ['src/state/paste/ok4.ts', "import '../work/shape';\nimport '../address/readAddress';"],
  ['src/state/ok3.ts', "import { LANGUAGES } from '../text/languages';"],
  ['src/state/ok2.ts', "import 'valibot';\nimport { classic } from '../examples/classic';"],
  ['src/components/ok.tsx', "import 'react';\nimport '../text';\nimport '../state/store';"],
  ['src/views/ok.tsx', "import 'katex';\nimport '../components/ok';\nimport '../engine/marking';"],
] as const;

let folder = '';
let reported = new Set<string>();

/** The files that `npm run imports` finds fault with, in a project of the files above. */
async function checkImports(): Promise<Set<string>> {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8'));
  const [tool, ...args] = scripts.imports.split(' ');
  expect(tool).toBe('biome');
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const command = [biome, ...args, '--reporter=json', '--max-diagnostics=none'];
  const output = await new Promise<string>((done) => {
    execFile(process.execPath, command, { cwd: folder }, (_, stdout) => done(stdout));
  });
  const { diagnostics } = JSON.parse(output) as { diagnostics: { location: { path: string } }[] };
  return new Set(diagnostics.map(({ location }) => location.path.replaceAll('\\', '/')));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backstep-layers-'));
  for (const name of ['biome.json', 'biome.layers.json', '.gitignore']) {
    await cp(name, join(folder, name));
  }
  for (const [file, text] of [...FORBIDDEN, ...ALLOWED]) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), `${text}\n`);
  }
  reported = await checkImports();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the import rules', () => {
  test.each(FORBIDDEN)('report %s: %s', (file) => {
    expect([...reported]).toContain(file);
  });

  test.each(ALLOWED)('let %s pass', (file) => {
    expect([...reported]).not.toContain(file);
  });
});
