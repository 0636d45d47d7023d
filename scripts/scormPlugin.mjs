// The script of a SCORM package's page, as a text: `virtual:scorm-run-time` is one script made of
// src/components/scorm/runTime, which runs beside the page and not in it.
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './run.mjs';

const NAME = 'virtual:scorm-run-time';

export function scormPlugin() {
  return {
    name: 'backstep:scorm-run-time',
    resolveId: { filter: { id: /^virtual:scorm-run-time$/ }, handler: () => `\0${NAME}` },
    load: {
      filter: { id: /^\0virtual:scorm-run-time$/ },
      handler: async () => `export const script = ${JSON.stringify(await runTime())};`,
    },
  };
}

/** For browsers as old as the tutor's own. */
async function runTime() {
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      target: 'es2023',
      write: false,
      lib: {
        entry: join(root, 'src/components/scorm/runTime/runTime.ts'),
        formats: ['iife'],
        name: 'backstepScorm',
      },
    },
  });
  return output[0].code;
}
