import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Every browser that runs the build reads woff2, so KaTeX's older font formats stay out of it. */
function woff2Only(): Plugin {
  const olderFormat = /,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\([^)]*\)/g;
  return {
    name: 'backstep:woff2-only',
    enforce: 'pre',
    transform: {
      filter: { id: /katex[^/]*\.css$/ },
      handler: (css) => css.replace(olderFormat, ''),
    },
  };
}

export default defineConfig({
  plugins: [woff2Only(), react()],
  // Relative addresses: the build works from any folder of any web server.
  base: './',
  build: {
    target: 'es2023',
    // A font inside the style sheet would be loaded even where no glyph of it is shown.
    assetsInlineLimit: 0,
    // The budget is in scripts/size.mjs.
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
  },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: ['tests/ui/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/ui/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'tooling',
          environment: 'node',
          include: ['tests/tooling/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
    ],
  },
});
