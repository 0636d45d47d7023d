import type {
  FullResult,
  Reporter,
  TestCase,
  TestResult,
  TestStep,
} from '@playwright/test/reporter';

/** True for what a fixture or a hook expects: the same in every test. */
const isAround = (step: TestStep): boolean =>
  ['fixture', 'hook'].includes(step.category) ||
  (step.parent !== undefined && isAround(step.parent));

/** A browser test that passed and expected nothing fails the run. */
export default class Assertions implements Reporter {
  private readonly asserted = new Set<TestCase>();
  private readonly idle: string[] = [];

  onStepBegin(test: TestCase, _: TestResult, step: TestStep): void {
    if (step.category === 'expect' && !isAround(step)) this.asserted.add(test);
  }

  onTestEnd(test: TestCase, { status }: TestResult): void {
    // What is to fail says so by failing.
    if (status !== 'passed' || this.asserted.has(test)) return;
    this.idle.push(test.titlePath().filter(Boolean).join(' › '));
  }

  onEnd(): Promise<{ status?: FullResult['status'] } | undefined> {
    for (const title of this.idle) console.error(`asserts nothing: ${title}`);
    return Promise.resolve(this.idle.length > 0 ? { status: 'failed' as const } : undefined);
  }

  printsToStdio(): boolean {
    return false;
  }
}
