// Every property test tries the same cases each time, so that what fails fails by what was changed, on every machine.
// `BACKSTEP_SEED=new` draws new ones, and fast-check prints the seed of what it finds; a number draws by that.
import fc from 'fast-check';

const asked = process.env.BACKSTEP_SEED ?? '20261127';
if (asked !== 'new') fc.configureGlobal({ seed: Number(asked) });
