// npm run test:all: every check of `npm test`, with all that can be crossed crossed in full (tests/crossing.ts).
process.env.BACKSTEP_ALL = '1';
await import('./test.mjs');
