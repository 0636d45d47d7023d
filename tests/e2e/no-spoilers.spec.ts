// Nothing is given away: no number of a step stands anywhere on the page before that step is reached.
import { traceUpdate } from '../../src/engine';
import { ALL } from '../crossing';
import { problemOf, reference } from '../fixtures/reference';
import { expect, test } from './fixtures';
import { throughSteps } from './steps';
import { at, follow, open } from './tutor';

const steps = traceUpdate(problemOf(reference('classic'), false)).phases.flatMap((phase) => [
  ...phase.steps,
]);

/** The last step in view, and whatever has its number somewhere; in the page itself. */
const shown = (): string => {
  const place = document.querySelector('.derivation-place')?.textContent ?? '';
  const ids = [...document.querySelectorAll<HTMLElement>('[data-quantity]')];
  return [/(\d+) of 56/.exec(place)?.[1], ...ids.map((one) => one.dataset.quantity)].join(' ');
};

test('no number of a step stands anywhere before it: on the page, as matrices, on the projector', async ({
  page,
}) => {
  await open(page);
  for (const more of ['', '&form=matrix', '&view=projector']) {
    await test.step(`classic${more}`, async () => {
      await follow(page, at('net.h1', `${more}&show=formula`));
      const looks = await throughSteps(page, shown, ALL ? 'all' : 'ideas');
      const reached = looks.map(({ wrong }) => Number(wrong.split(' ')[0]));
      expect(reached.at(0)).toBe(1);
      expect(reached.at(-1)).toBe(56);
      for (const { wrong } of looks) {
        const [step, ...ids] = wrong.split(' ');
        expect(ids.length).toBeGreaterThan(8);
        expect(
          ids.filter((id) => steps.indexOf(id) >= Number(step)),
          `at step ${step}${more}`,
        ).toEqual([]);
      }
    });
  }
});
