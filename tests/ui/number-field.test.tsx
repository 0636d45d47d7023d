import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { someOf } from '../crossing';
import { at, field, figure, open, openSetup, output, quantity, region, shownValue } from './open';

const errorBefore = () => shownValue(output('Error before the update'));
const value = (name: string) => shownValue(field(name));
const described = (name: string) => field(name).getAttribute('aria-describedby') ?? '';

/** The error that stands beside a field, as a screen reader finds it. */
const errorOf = (name: string): string =>
  field(name).getAttribute('aria-invalid') === 'true'
    ? (document.getElementById(described(name))?.textContent ?? '')
    : '';

describe('a field takes what is a number', () => {
  const TAKEN: readonly (readonly [string, number])[] = [
    ['0.45', 0.45],
    ['0,45', 0.45],
    ['.45', 0.45],
    ['1/2', 0.5],
    ['-3', -3],
    ['−3', -3],
    ['4.5e-1', 0.45],
    ['  0.45  ', 0.45],
    ['0', 0],
    ['1e6', 1_000_000],
    ['4.5 × 10⁻¹', 0.45],
    ['≈٠٫٤٥', 0.45],
    ['½', 0.5],
    ['0.450 000 1…', 0.4500001],
  ];

  test('with point or comma, sign and power, or as a fraction', async () => {
    const { user } = await open();
    // What a number is, tests/unit/engine/read-number.test.ts says of many more.
    for (const [i, [typed, expected]] of someOf(TAKEN, 6).entries()) {
      // So that it is the entry which is taken, and not the one before it.
      await user.clear(field('w5'));
      await user.paste('7');
      await user.clear(field('w5'));
      // Key by key, where the page is drawn at each; the others in one.
      if (i < 3) await user.type(field('w5'), typed);
      else await user.paste(typed);
      expect(value('w5'), typed).toBe(expected);
      expect(field('w5'), typed).toHaveAttribute('aria-invalid', 'false');
      expect(errorOf('w5'), typed).toBe('');
    }
  });

  test('the page follows while it is typed, and the field keeps what was typed', async () => {
    const { user } = await open();
    await user.clear(field('w5'));
    await user.type(field('w5'), '0,45');
    expect(field('w5')).toHaveValue('0,45');
    expect(quantity('w.o1.h1', region('Network'))).toHaveAttribute('data-value', '0.45');
    expect(errorBefore()).not.toBe(figure('error.total'));
  });

  test('on leaving, it is written out as the page writes numbers', async () => {
    const { user } = await open();
    await user.clear(field('w5'));
    await user.type(field('w5'), '1/2');
    await user.tab();
    expect(field('w5')).toHaveValue('0.5');
  });

  test('every digit of the number is in the field while it is edited, however few the page shows', async () => {
    const { user } = await open();
    await user.clear(field('w5'));
    await user.type(field('w5'), '0.123456789012');
    await user.tab();
    expect(field('w5')).toHaveValue('0.1235');
    await user.click(field('w5'));
    expect(field('w5')).toHaveValue('0.123456789012');
    expect(value('w5')).toBe(0.123456789012);
  });
});

describe('what is no number is said, and the last good number stays', () => {
  const REFUSED: readonly (readonly [string, string])[] = [
    ['', 'is empty'],
    ['   ', 'is empty'],
    ['abc', 'takes a number'],
    ['0.4.5', 'two decimal marks'],
    ['1,234.5', 'two decimal marks'],
    ['1/0', 'zero'],
    ['1e400', 'too large'],
    ['0.4 5', 'takes a number'],
    ['9'.repeat(200), 'too long'],
    ['NaN', 'takes a number'],
    ['Infinity', 'takes a number'],
    ['0x1f', 'takes a number'],
  ];

  test('with what it would take, for whatever is pasted', async () => {
    const { user } = await open('#/step?example=classic&errors=shown');
    for (const [pasted, says] of REFUSED) {
      await user.clear(field('w5'));
      await user.keyboard('{Escape}');
      expect(field('w5')).toHaveAttribute('aria-invalid', 'false');
      await user.clear(field('w5'));
      if (pasted !== '') await user.paste(pasted);
      expect(field('w5'), pasted).toHaveAttribute('aria-invalid', 'true');
      for (const part of ['w5', says, '0.4']) expect(errorOf('w5'), pasted).toContain(part);
      expect(value('w5'), pasted).toBe(figure('w.o1.h1'));
      expect(errorBefore(), pasted).toBeCloseTo(figure('error.total'), 12);
    }
  });

  test('the message is an alert, named by the field and by no other', async () => {
    const { user } = await open();
    await user.clear(field('learning rate'));
    await user.paste('fast');
    const alerts = screen.getAllByRole('alert').filter(({ textContent }) => textContent !== '');
    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toHaveTextContent('learning rate');
    expect(alerts[0]?.id).toBe(described('learning rate'));
    expect(errorOf('w5')).toBe('');
  });

  test('a bad entry stays where it was typed, to be mended', async () => {
    const { user } = await open();
    await user.clear(field('w5'));
    await user.paste('0.4o');
    await user.tab();
    expect(field('w5')).toHaveValue('0.4o');
    expect(errorOf('w5')).toContain('w5');
    await user.type(field('w5'), '{Backspace}1');
    expect(errorOf('w5')).toBe('');
    expect(value('w5')).toBe(0.41);
  });

  test('Escape brings the good number back', async () => {
    const { user } = await open();
    await user.clear(field('w5'));
    await user.paste('nothing');
    await user.keyboard('{Escape}');
    expect(field('w5')).toHaveValue('0.4');
    expect(errorOf('w5')).toBe('');
  });

  test('a good number in another field does not take the message away', async () => {
    const { user } = await open();
    await user.clear(field('w5'));
    await user.paste('x');
    await user.clear(field('w6'));
    await user.type(field('w6'), '0.5');
    expect(errorOf('w5')).toContain('w5');
    expect(value('w6')).toBe(0.5);
  });
});

describe('arrow keys', () => {
  const KEYS: readonly (readonly [string, number])[] = [
    ['{ArrowUp}', 0.41],
    ['{ArrowDown}', 0.39],
    ['{Shift>}{ArrowUp}{/Shift}', 0.5],
    ['{Shift>}{ArrowDown}{/Shift}', 0.3],
    ['{Alt>}{ArrowUp}{/Alt}', 0.401],
    ['{Alt>}{ArrowDown}{/Alt}', 0.399],
    ['{ArrowUp}{ArrowUp}{ArrowUp}', 0.43],
  ];

  test('count in hundredths of 0.4, in tenths with Shift, in thousandths with Alt', async () => {
    const { user } = await open();
    for (const [keys, expected] of KEYS) {
      await user.clear(field('w5'));
      await user.paste('0.4');
      await user.keyboard(keys);
      expect(value('w5'), keys).toBe(expected);
      expect(field('w5'), keys).toHaveValue(String(expected));
    }
  });

  test('count from the last good number after a bad entry', async () => {
    const { user } = await open();
    await user.clear(field('w5'));
    await user.paste('abc');
    await user.keyboard('{ArrowUp}');
    expect(value('w5')).toBe(0.41);
    expect(errorOf('w5')).toBe('');
  });

  test('do not go to another step', async () => {
    const { user } = await open(at('out.h1'));
    const heading = within(region('Derivation')).getByRole('heading', { level: 2 });
    const step = heading.textContent;
    field('w5').focus();
    await user.keyboard('{ArrowLeft}{ArrowRight}{Home}{End}');
    expect(heading).toHaveTextContent(step);
  });
});

test('a field says which keys change it', async () => {
  await open();
  const hint = document.getElementById(described('w5'));
  expect(hint).toHaveTextContent(/arrow/i);
  expect(hint).toHaveTextContent(/Shift/);
  expect(hint).toHaveTextContent(/Alt/);
});

test('a bias that its layer shares is one field, and separate biases are two', async () => {
  const { user } = await openSetup();
  expect(screen.queryByRole('textbox', { name: 'b1' })).toHaveValue('0.35');
  await user.click(screen.getByRole('checkbox', { name: /share/i }));
  expect(screen.queryByRole('textbox', { name: 'b1' })).toBeNull();
  expect(field('b_h1')).toHaveValue('0.35');
  await user.clear(field('b_h2'));
  await user.type(field('b_h2'), '1');
  expect(field('b_h1')).toHaveValue('0.35');
  expect(errorBefore()).not.toBe(figure('error.total'));
});

test('typing key by key does not keep the numbers that a bad entry passes through', async () => {
  const { user } = await open();
  for (const typed of ['1e400', '1/0', '12,345.6']) {
    await user.clear(field('w5'));
    await user.type(field('w5'), typed);
    expect(field('w5'), typed).toHaveAttribute('aria-invalid', 'true');
    expect(value('w5'), typed).toBe(0.4);
    expect(errorOf('w5'), typed).toContain('0.4');
  }
});

test('a long number is rounded until it is edited: then all of it is there', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: 'Apply this update' }));
  // The published figure of the new w5, and all digits of the exact one.
  expect(field('w5')).toHaveValue('0.3589');
  expect(value('w5')).toBeCloseTo(figure('new(w.o1.h1)'), 14);
  await user.click(field('w5'));
  expect(Number(field('w5').value)).toBe(value('w5'));
  await user.tab();
  expect(field('w5')).toHaveValue('0.3589');
});

test('an edit is written where its number and the errors stand, and nowhere else', async () => {
  const { user } = await open(at('net.h1'));
  field('w5').focus();
  await user.keyboard('{ArrowUp}');
  const changed: (Element | null)[] = [];
  const observer = new MutationObserver((records) => {
    for (const { target } of records)
      changed.push(target instanceof Element ? target : target.parentElement);
  });
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document, everything);
  await user.keyboard('{ArrowUp}');
  observer.disconnect();
  expect(value('w5')).toBeCloseTo(figure('w.o1.h1') + 0.02, 12);
  // The net input of h1 does not depend on w5, and no other number is known yet.
  const there = '[data-quantity="w.o1.h1"], .edge-line, .error-summary *, .error-picture *';
  expect(changed.length).toBeGreaterThan(8);
  expect(changed.filter((element) => !element?.closest(there))).toEqual([]);
});
