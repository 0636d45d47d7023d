// What the reports of vitest and Playwright say, as one list of tests.
import { relative } from 'node:path';
import { root } from './run.mjs';

/** @typedef {{ name: string, status: 'passed' | 'failed' | 'skipped', seconds: number, why?: string }} Ran
 * a test, with its file and, where it was skipped, the reason */

const VITEST = { passed: 'passed', failed: 'failed' };

/** @returns {Ran[]} */
export const testsOfVitest = ({ testResults }) =>
  testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status, duration }) => ({
      name: `${relative(root, name)} › ${fullName}`,
      status: VITEST[status] ?? 'skipped',
      seconds: (duration ?? 0) / 1000,
    })),
  );

// A test that passed at a second try has failed: nothing is tried twice.
const PLAYWRIGHT = { expected: 'passed', unexpected: 'failed', flaky: 'failed' };

/** @returns {Ran[]} */
export function testsOfPlaywright({ suites }) {
  const of = (suite, titles) => [
    ...(suite.specs ?? []).flatMap(({ title, tests }) =>
      tests.map(({ status, results, annotations, projectName }) => ({
        name: [...(projectName === 'chromium' ? [] : [projectName]), ...titles, title].join(' › '),
        status: PLAYWRIGHT[status] ?? 'skipped',
        why: annotations?.find(({ type }) => type === 'skip')?.description,
        seconds: results.reduce((sum, { duration }) => sum + duration, 0) / 1000,
      })),
    ),
    ...(suite.suites ?? []).flatMap((inner) => of(inner, [...titles, inner.title])),
  ];
  return suites.flatMap((suite) => of(suite, [suite.title]));
}

/** The tests that took longest, the longest first. @param {Ran[]} tests */
export const slowest = (tests, count) =>
  tests.toSorted((a, b) => b.seconds - a.seconds).slice(0, count);
