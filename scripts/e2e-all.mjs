// npm run e2e:all: every browser test in every engine that is found, with those that others stand for.
process.env.BACKSTEP_EVERYWHERE = '1';
process.env.BACKSTEP_ALL = '1';
process.argv.push('build', 'e2e', 'firefox', 'webkit');
await import('./test.mjs');
