import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import {
  at,
  button,
  figure,
  inDerivation,
  list,
  open,
  quantity,
  region,
  result,
  shownValue,
  UNFIT,
} from './open';

/** The TeX of every formula in the derivation, as KaTeX hands it on beside its MathML. */
const formulas = (): string[] =>
  [...region('Derivation').querySelectorAll('annotation')].map(({ textContent }) => textContent);
const value = (id: string) => shownValue(quantity(id, region('Derivation')));
const part = (name: string) => inDerivation().getByRole('button', { name: `Go to ${name}` });

test('where 0/0 stands, it is said why it counts as 0; elsewhere nothing is', async () => {
  const { user } = await open(at('d(error.total)/d(out.o1)', '&loss=crossentropy&t1=1&w5=100'));
  expect(value('d(error.total)/d(out.o1)')).toBe(-1);
  expect(inDerivation().getByText(/0\/0 or 0 · ln 0, it counts as 0/)).toBeInTheDocument();
  await user.click(button('Next step'));
  expect(inDerivation().queryByText(/counts as 0/)).toBeNull();
});

describe('the three reveals', () => {
  test('the value stands with all that is shown', async () => {
    await open(at('out.h1'));
    expect(value('out.h1')).toBeCloseTo(figure('out.h1'), 14);
    expect(formulas().some((tex) => tex.includes('0.5933'))).toBe(true);
  });

  test('formula alone: neither number nor value', async () => {
    const { user } = await open(at('out.h1', '&pace=reveal'));
    await user.click(button('Formula'));
    expect(formulas().some((tex) => tex.includes('0.5933'))).toBe(false);
    expect(result()).toBeNull();
    expect(inDerivation().getAllByText('Not shown yet')).toHaveLength(2);
  });

  test('numbers in place: not the value yet', async () => {
    const { user } = await open(at('net.h1', '&pace=reveal'));
    await user.click(button('Numbers in place'));
    expect(formulas().some((tex) => /0\.05\b.*0\.1\b.*0\.35/.test(tex))).toBe(true);
    expect(formulas().some((tex) => tex.includes('0.3775'))).toBe(false);
    expect(inDerivation().getAllByText('Not shown yet')).toHaveLength(1);
  });

  test('each button says whether its part is shown', async () => {
    const { user } = await open(at('net.h1', '&pace=reveal'));
    const pressed = () =>
      ['Formula', 'Numbers in place', 'Value'].map((name) =>
        button(name).getAttribute('aria-pressed'),
      );
    expect(pressed()).toEqual(['true', 'true', 'true']);
    await user.click(button('Numbers in place'));
    expect(pressed()).toEqual(['true', 'true', 'false']);
    await user.click(button('Formula'));
    expect(pressed()).toEqual(['true', 'false', 'false']);
  });

  // Someone who speaks to the computer would set it off (WCAG 2.1.4).
  test('no letter does anything', async () => {
    const { user } = await open(at('net.h1'));
    await user.keyboard('fnvabcz0');
    expect(inDerivation().queryByText('Not shown yet')).toBeNull();
    expect(value('net.h1')).toBeCloseTo(figure('net.h1'), 14);
  });
});

describe('the chain rule', () => {
  test('dE/dw5 leads with the delta that step 14 found, and links there', async () => {
    const { user } = await open(at('d(error.total)/d(w5)'));
    expect(formulas()[0]).toMatch(/\\delta_\{y1\}.*\\cdot.*\\text\{out\}_\{h1\}/);
    const links = await inDerivation().findAllByRole('button', { name: /: found in step/ });
    const found = links.map((one) => one.getAttribute('aria-label'));
    const delta = 'the derivative of the total error with respect to the net input of y1';
    expect(found).toEqual([`${delta}: found in step 14`, 'the output of h1: found in step 2']);
    await user.click(button(`${delta}: found in step 14`));
    expect(inDerivation().getByRole('heading', { level: 2 })).toHaveTextContent(delta);
    expect(formulas().some((tex) => /\\delta_\{y1\}.*= .*\\frac/.test(tex))).toBe(true);
  });

  test('what an earlier step found by another name is said to be from there', async () => {
    const { user } = await open(at('d(error.o1)/d(out.h1)'));
    await user.click(await inDerivation().findByText('Every factor, in full'));
    const name = 'the derivative of the error of y1 with respect to the net input of y1';
    expect(part(name)).toHaveTextContent('step 14');
    expect(
      part('the derivative of the net input of y1 with respect to the output of h1'),
    ).toHaveTextContent('this step');
  });

  test('in full, dE/dw5 is a chain of three factors, each with its own value and its own derivation', async () => {
    const { user } = await open(at('d(error.total)/d(w5)'));
    await user.click(await inDerivation().findByText('Every factor, in full'));
    const chain = formulas().find((tex) => tex.match(/\\frac/g)?.length === 4);
    expect(chain).toBeDefined();
    const factors = [
      [
        'd(error.total)/d(out.o1)',
        'the derivative of the total error with respect to the output of y1',
      ],
      [
        'd(out.o1)/d(net.o1)',
        'the derivative of the output of y1 with respect to the net input of y1',
      ],
      ['d(net.o1)/d(w.o1.h1)', 'the derivative of the net input of y1 with respect to w5'],
    ] as const;
    let product = 1;
    for (const [id, name] of factors) {
      expect(part(name)).toBeVisible();
      product *= value(id);
    }
    expect(value('d(error.total)/d(out.o1)')).toBeCloseTo(figure('d(error.total)/d(out.o1)'), 13);
    expect(value('d(out.o1)/d(net.o1)')).toBeCloseTo(figure('d(out.o1)/d(net.o1)'), 13);
    expect(value('d(net.o1)/d(w.o1.h1)')).toBeCloseTo(figure('out.h1'), 13);
    expect(product).toBeCloseTo(figure('d(error.total)/d(w.o1.h1)'), 13);
    expect(value('d(error.total)/d(w.o1.h1)')).toBeCloseTo(product, 15);

    await user.click(part(factors[2][1]));
    expect(inDerivation().getByRole('heading', { level: 2 })).toHaveTextContent(factors[2][1]);
    expect(await inDerivation().findByText(/^Found rule by rule/)).toBeVisible();
  });

  test('the way back to the chain is a breadcrumb', async () => {
    const { user } = await open(at('d(error.total)/d(w5)'));
    await user.click(await inDerivation().findByText('Every factor, in full'));
    await user.click(
      part('the derivative of the output of y1 with respect to the net input of y1'),
    );
    const crumbs = screen.getByRole('navigation', { name: 'How you came here' });
    expect(crumbs).toHaveTextContent('w');
    await user.click(button('Go to the derivative of the total error with respect to w5'));
    expect(inDerivation().getByRole('heading', { level: 2 })).toHaveTextContent(
      'the derivative of the total error with respect to w5',
    );
  });

  test('what a hidden neuron does to the error is the sum of two paths, each with its value', async () => {
    await open(at('d(error.total)/d(out.h1)'));
    expect(value('d(error.o1)/d(out.h1)')).toBeCloseTo(figure('d(error.o1)/d(out.h1)'), 13);
    expect(value('d(error.o2)/d(out.h1)')).toBeCloseTo(figure('d(error.o2)/d(out.h1)'), 13);
    expect(value('d(error.total)/d(out.h1)')).toBeCloseTo(figure('d(error.total)/d(out.h1)'), 13);
    // A negative number after an operator stands in parentheses.
    expect(formulas().some((tex) => /0\.0554.*\+.*\(.*-0\.01905/.test(tex))).toBe(true);
  });

  test('dE/dw1 goes on from both paths', async () => {
    const { user } = await open(at('d(error.total)/d(w1)'));
    await user.click(await inDerivation().findByText('Every factor, in full'));
    expect(value('d(error.total)/d(w.h1.x1)')).toBeCloseTo(figure('d(error.total)/d(w.h1.x1)'), 15);
    expect(value('d(error.total)/d(out.h1)')).toBeCloseTo(figure('d(error.total)/d(out.h1)'), 13);
  });

  test('a derivative found by rule stands beside the rate that comes of trying', async () => {
    await open(at('d(error.total)/d(w5)'));
    const check = inDerivation().getByText(/Check without calculus/);
    expect(check).toHaveTextContent('0.08217');
  });

  test('the slope of the sigmoid is found line by line, with the name of each rule', async () => {
    const { user } = await open(at('d(out.o1)/d(net.o1)'));
    const summary = await inDerivation().findByText(/^Found rule by rule/);
    expect(inDerivation().queryByText(/power rule/)).toBeNull();
    await user.click(summary);
    const firstRule = await inDerivation().findByText(/power rule/);
    expect(firstRule).toBeVisible();
    const rules = firstRule.closest('ol');
    expect(rules?.querySelectorAll('li').length).toBeGreaterThan(3);
    expect(rules).toHaveTextContent('inner derivative');
  });

  test('a given in the parts is shown as given', async () => {
    await open(at('net.h1'));
    const parts = inDerivation().getByRole('region', { name: 'Where each part comes from' });
    expect(shownValue(quantity('w.h1.x1', parts))).toBe(figure('w.h1.x1'));
    expect(parts).toHaveTextContent('given');
  });

  test('a given in the parts leads to its field', async () => {
    const { user } = await open(at('net.h1'));
    const parts = inDerivation().getByRole('region', { name: 'Where each part comes from' });
    await user.click(within(parts).getByRole('button', { name: 'Change w1' }));
    expect(screen.getByRole('textbox', { name: 'w1' })).toHaveFocus();
  });
});

describe('an update that is too large for numbers', () => {
  test('is said in words, wherever it shows', async () => {
    const numbers = '&w5=1e308&w6=1e308&w7=1e308&w8=1e308&eta=1e300&T1=1e300';
    const { page } = await open(at('net.o1', numbers));
    for (const id of [
      'net.o1',
      'out.o1',
      'error.total',
      'd(error.total)/d(w.o1.h1)',
      'd(error.total)/d(out.h1)',
      'd(error.total)/d(w.h1.x1)',
      'new(w.o1.h1)',
      'new(w.h1.x1)',
      'new(error.total)',
    ]) {
      fireEvent.change(list('Steps of the update'), { target: { value: id } });
      expect(list('Steps of the update')).toHaveValue(id);
      expect(page).not.toHaveTextContent(UNFIT);
      expect(page.innerHTML).not.toMatch(/="(NaN|Infinity|-Infinity)"/);
    }
  });

  test('the step where it happens says so; a later one says where it comes from', async () => {
    const { user } = await open(at('net.o1', '&w5=1e308&w6=1e308&b2=1.7e308'));
    const alert = () => inDerivation().getByRole('alert');
    expect(alert()).toHaveTextContent('Too large: this is beyond');
    await user.click(screen.getByRole('button', { name: 'Next step' }));
    await user.click(screen.getByRole('button', { name: 'Next step' }));
    expect(region('Derivation')).not.toHaveTextContent(UNFIT);
  });
});

test('the matrix form shows what the phase works out, with the entry of the step marked', async () => {
  const { page, user } = await open(at('net.h1', '&form=matrix&steps=all', 'matrix'));
  await waitFor(() => expect(formulas().some((tex) => tex.includes('matrix'))).toBe(true));
  expect(page.innerHTML).not.toContain('katex-error');
  const marked = () => [...page.querySelectorAll<HTMLElement>('.is-entry')];
  await waitFor(() => expect(marked().map(({ dataset }) => dataset.term)).toEqual(['net.h1']));
  // Nothing is given away: neither the line that comes next, nor the entry of the step after it.
  const lines = (): HTMLElement[] =>
    inDerivation().getAllByRole('figure', { name: /(net input|output) .* – / });
  const entry = (id: string): string | undefined =>
    [...page.querySelectorAll(`[data-result] [data-term="${id}"]`)].at(-1)?.textContent ??
    undefined;
  expect(lines()).toHaveLength(1);
  expect(Number(entry('net.h1'))).toBeCloseTo(figure('net.h1', 'matrix'), 3);
  expect(entry('net.h2')).not.toMatch(/\d\.\d/);
  await user.click(button('Next step'));
  expect(lines()).toHaveLength(2);
  await user.click(button('Next step'));
  expect(Number(entry('net.h2'))).toBeCloseTo(figure('net.h2', 'matrix'), 3);
  await waitFor(() => expect(marked().map(({ dataset }) => dataset.term)).toEqual(['net.h2']));
  const line = inDerivation().getByRole('figure', {
    name: /net input.* – .*net input/,
    current: 'step',
  });
  expect(within(line).getByRole('group', { name: 'Value' })).toContainElement(marked()[0] ?? null);
});

test('beside a δ of the other sign stands the rate of the error, and that it is turned round', async () => {
  await open(at('delta.h1', '&form=delta&delta=target-minus-output'));
  const check = await screen.findByText(/without calculus/);
  const slope = figure('d(error.total)/d(net.h1)');
  expect(check).toHaveTextContent(`at a rate of ${slope.toPrecision(4)}`);
  expect(check).toHaveTextContent(/times minus one: −0\.00877/);
  expect(value('delta.h1')).toBeCloseTo(-slope, 14);
});
