import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { stepsOfProblem } from '../../src/components/problems/openProblem';
import { LIBRARY } from '../../src/library';
import { list, open } from './open';

/** The problems that are listed, by their titles. */
const titles = (): (string | null)[] =>
  [...document.querySelectorAll('.problem h3')].map(({ textContent }) => textContent);

const card = (title: string): HTMLElement => {
  const heading = [...document.querySelectorAll('.problem h3')].find(
    ({ textContent }) => textContent === title,
  );
  const found = heading?.closest<HTMLElement>('.problem');
  if (!found) throw new Error(`no problem ${title}`);
  return found;
};

test('a problem is found by its network and its formulas, which the address keeps, and opened', async () => {
  const { user } = await open('#/problems?example=classic');
  await screen.findByRole('heading', { name: 'Published problems' });
  const all = titles().length;
  await user.selectOptions(list('Network'), '2-2-1');
  await user.selectOptions(list('Formulas'), 'By δ and Δw, δ from target minus output');
  expect(titles()).toContain('BP Example: XOR Net');
  expect(titles().length).toBeLessThan(all);
  expect(screen.getByText(`${titles().length} problems`)).toBeTruthy();
  await waitFor(() => expect(window.location.hash).toContain('find=2-2-1~targetMinusOutput'));
  const link = within(card('BP Example: XOR Net')).getByText<HTMLAnchorElement>(
    'Open step by step',
  );
  expect(link.hash).toMatch(/^#\/step\?.*form=delta&delta=target-minus-output/);
  await user.selectOptions(list('Biases'), 'None');
  expect(titles()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  expect(titles()).toHaveLength(all);
});

test('what does not come out is told when it is asked for', async () => {
  await open('#/problems?example=classic&find=3-3-3-3');
  await screen.findByRole('heading', { name: 'Published problems' });
  const one = card('Back-Propagation is very simple. Who made it Complicated?');
  expect(within(one).getByText('6 of 9 figures right')).toBeTruthy();
  const details = one.querySelector('details');
  if (details === null) throw new Error('nothing is told');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  const [first] = await within(details).findAllByRole('listitem');
  expect(first?.textContent).toContain(
    '0.2698 is printed; by the page’s own numbers it is 0.1984.',
  );
  expect(first?.textContent).toContain('Softmax was worked without its exponentials.');
});

test('a problem with a threshold of its own for each neuron is practised on fresh numbers', async () => {
  const one = LIBRARY.find(({ id }) => id === 'xor-thresholds');
  if (one === undefined) throw new Error('there is no such problem');
  const address = stepsOfProblem(one)
    .replace('#/step', '#/practice')
    .replace(/&at=[^&]*/, '');
  await open(`${address}&seed=abc&part=forward`);
  expect(await screen.findByRole('button', { name: 'Mark my work' })).toBeVisible();
});
