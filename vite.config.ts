import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { TARGET } from './scripts/browsers.mjs';
import { katexParts } from './scripts/katexParts.mjs';
import { messagesPlugin } from './scripts/messagesPlugin.mjs';
import { scormPlugin } from './scripts/scormPlugin.mjs';

const SETUP = ['tests/messages.ts', 'tests/seed.ts', 'tests/settled.ts'];
const UI_SETUP = [...SETUP, 'tests/ui/setup.ts'];

/** The files of the first script. */
const INITIAL = /\/(rolldown-runtime|react-dom|first)-[^/]*\.js$/;

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [katexParts(), messagesPlugin(), scormPlugin(), react()],
  // Relative addresses: the build works from any folder of any web server.
  base: './',
  build: {
    target: TARGET,
    // A font inside the style sheet would be loaded even where no glyph of it is shown.
    assetsInlineLimit: 0,
    // The page is there before anything is loaded by it, and a file that needs no other is asked for by itself: each
    // preload that a script asks for takes a slow machine some milliseconds.
    modulePreload: {
      resolveDependencies: (_file, files, { hostType }) => {
        const others = hostType === 'js' ? files.filter((file) => !INITIAL.test(file)) : files;
        return hostType === 'js' && others.length < 2 ? [] : others;
      },
    },
    // The budget is in scripts/size.mjs.
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    ...(isSsrBuild
      ? {}
      : {
          rolldownOptions: {
            output: {
              codeSplitting: {
                // The library that takes longest to evaluate is a file of its own (see scripts/build.mjs).
                groups: [
                  { name: 'react-dom', test: /node_modules\/react-dom\/|\/src\/reactDom\.ts$/ },
                  // What the first step needs as one file, not one for each set of views that share it.
                  { name: 'first', tags: ['$initial'] },
                  // What follows it likewise: a dozen files take longer to be asked for than to come.
                  { name: 'following', test: /src\/views\/followSettings\.ts$/ },
                  { name: 'opening', test: /src\/components\/opening\/Opening\.tsx$/ },
                ],
              },
            },
          },
        }),
  },
  test: {
    // A test that hangs is ended by this; no test measures time, and a busy machine may take twenty times as long,
    // or where all is crossed ten minutes.
    testTimeout: process.env.BACKSTEP_ALL === '1' ? 3_600_000 : 300_000,
    // As many as there are cores: by itself vitest leaves one of them idle, which on two is half of them.
    maxWorkers: availableParallelism(),
    // What a page or a proof lets go of is swept less often: a tenth of the time of component tests.
    execArgv: ['--max-semi-space-size=64'],
    // A test that asserts nothing fails.
    expect: { requireAssertions: true },
    // The tests run what the build holds of it (scripts/katexParts.mjs).
    server: { deps: { inline: ['katex'] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Nothing is left behind that the next file could trip over, and each need not load the engine again.
          isolate: false,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: SETUP,
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'jsdom',
          // The page warm, as it is after the first file, takes half the time.
          isolate: false,
          include: ['tests/ui/**/*.test.{ts,tsx}'],
          setupFiles: UI_SETUP,
        },
      },
      {
        extends: true,
        test: {
          name: 'tooling',
          environment: 'node',
          include: ['tests/tooling/**/*.test.ts'],
        },
      },
      // Only where scripts/test-real.mjs says which programs are there.
      ...(process.env.BACKSTEP_REAL === undefined
        ? []
        : [
            {
              extends: true as const,
              test: {
                name: 'real',
                environment: 'node',
                include: ['tests/real/**/*.test.ts'],
                setupFiles: SETUP,
              },
            },
          ]),
    ],
  },
}));
