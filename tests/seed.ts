// In CI every property test tries the same cases each time: a run that fails there fails by what was changed.
// Elsewhere each run draws new ones, and fast-check prints the seed of what it finds.
import fc from 'fast-check';

if (process.env.CI) fc.configureGlobal({ seed: 20261127 });
