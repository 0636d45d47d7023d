/** Whether a program is here, as scripts/test-real.mjs found it. */
export const hasReal = (name: string): boolean =>
  (process.env.BACKSTEP_REAL ?? '').split(',').includes(name);
