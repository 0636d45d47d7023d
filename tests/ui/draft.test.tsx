import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  type DraftOptions,
  draftInput,
  type Reading,
  useDraft,
} from '../../src/components/fields/useDraft';

/** Whole numbers up to 100. A field that takes them writes them with a full stop behind. */
const readWhole = (typed: string): Reading<number, 'word' | 'large'> => {
  const value = Number(typed.replace(/\.$/, ''));
  if (!Number.isInteger(value) || typed === '') return { ok: false, fault: 'word' };
  return value > 100 ? { ok: false, fault: 'large' } : { ok: true, value };
};

/** What the field gave to the page, in order. */
let taken: number[];
/** Changes the value by other means than the field. */
let change: (to: number) => void;
/** Keys that went on to what the field stands in. */
let passedOn: string[];
const passOn = ({ key }: KeyboardEvent) => passedOn.push(key);

type Rule = Pick<DraftOptions<number, string>, 'takes' | 'keeps'>;

function Field(rule: Rule) {
  const [value, setValue] = useState(7);
  change = setValue;
  const draft = useDraft({
    value,
    written: `${value}.`,
    read: readWhole,
    onTake: (to) => {
      taken.push(to);
      setValue(to);
    },
    ...rule,
  });
  return (
    <>
      <input aria-label="count" {...draftInput(draft)} />
      <output>{draft.fault}</output>
      <button type="button" aria-label="elsewhere" />
    </>
  );
}

const input = () => screen.getByRole('textbox', { name: 'count' });
const fault = () => screen.getByRole('status').textContent;
const user = userEvent.setup();

beforeEach(() => {
  taken = [];
  passedOn = [];
  document.addEventListener('keydown', passOn);
  return () => document.removeEventListener('keydown', passOn);
});

/** Opens a field of 7 and types over it. */
async function over(typed: string, rule: Rule = {}) {
  render(<Field {...rule} />);
  await user.tripleClick(input());
  await user.paste(typed);
}

describe('what is typed', () => {
  test('counts as soon as it is good, and stands as it was typed', async () => {
    await over('12');
    expect(taken).toEqual([12]);
    expect(input()).toHaveValue('12');
    expect(input()).toBeValid();
  });

  test('is said to be bad where it is, and the value stays', async () => {
    await over('twelve');
    expect(taken).toEqual([]);
    expect(input()).toHaveValue('twelve');
    expect(input()).toBeInvalid();
    expect(fault()).toBe('word');
  });

  test('is kept as far as it was good', async () => {
    await over('12');
    await user.keyboard('x');
    expect(taken).toEqual([12]);
    expect(fault()).toBe('word');
    await user.keyboard('{Escape}');
    expect(input()).toHaveValue('12.');
  });

  test('is not kept where nothing passed through is to be, and it turns bad', async () => {
    await over('1', { keeps: 'first' });
    await user.keyboard('234');
    expect(taken).toEqual([1, 12, 7]);
    expect(fault()).toBe('large');
    await user.keyboard('{Backspace}{Backspace}');
    expect(taken.at(-1)).toBe(12);
    expect(fault()).toBe('');
  });

  test('goes back, when it turns bad, to the last entry that was finished', async () => {
    await over('12', { keeps: 'first' });
    await user.keyboard('{Enter}x');
    expect(taken).toEqual([12]);
    expect(fault()).toBe('word');
  });
});

describe('on leaving and on Enter', () => {
  test.each(['{Tab}', '{Enter}'])('%s: a good entry is written out', async (key) => {
    await over('12');
    await user.keyboard(key);
    expect(input()).toHaveValue('12.');
    expect(taken).toEqual([12]);
  });

  test.each(['{Tab}', '{Enter}'])('%s: a bad one stays to be mended', async (key) => {
    await over('twelve');
    await user.keyboard(key);
    expect(input()).toHaveValue('twelve');
    expect(input()).toBeInvalid();
  });
});

describe('Escape', () => {
  test('gives up a bad entry, and does nothing else', async () => {
    await over('twelve');
    await user.keyboard('{Escape}');
    expect(input()).toHaveValue('7.');
    expect(input()).toBeValid();
    expect(passedOn).not.toContain('Escape');
  });

  test('leaves a good entry as it counted', async () => {
    await over('12');
    await user.keyboard('{Escape}');
    expect(input()).toHaveValue('12.');
    expect(taken).toEqual([12]);
  });

  test('goes on to what the field stands in where nothing is being typed', async () => {
    render(<Field />);
    await user.click(input());
    await user.keyboard('{Escape}');
    expect(passedOn).toContain('Escape');
  });
});

describe('a value that is changed by other means', () => {
  test.each(['twelve', '12'])('takes the place of %j', async (typed) => {
    await over(typed);
    act(() => change(30));
    expect(input()).toHaveValue('30.');
    expect(input()).toBeValid();
  });

  test('takes the place of a good entry that is undone', async () => {
    await over('12');
    act(() => change(7));
    expect(input()).toHaveValue('7.');
  });

  test('is what a bad entry goes back to from then on', async () => {
    await over('12', { keeps: 'first' });
    act(() => change(30));
    await user.tripleClick(input());
    await user.keyboard('4x');
    expect(taken).toEqual([12, 4, 30]);
  });

  test('is no other where it is set to what it is', async () => {
    await over('twelve');
    act(() => change(7));
    expect(input()).toHaveValue('twelve');
  });
});

describe('a field that counts once it is left', () => {
  test.each(['{Tab}', '{Enter}'])('%s: is taken, once', async (key) => {
    await over('12', { takes: 'left' });
    expect(taken).toEqual([]);
    await user.keyboard(key);
    await user.click(screen.getByRole('button'));
    expect(taken).toEqual([12]);
    expect(input()).toHaveValue('12.');
  });

  test('is said to be bad by then, and taken when it has been mended', async () => {
    await over('twelve', { takes: 'left' });
    expect(input()).toBeValid();
    await user.keyboard('{Enter}');
    expect(fault()).toBe('word');
    await user.tripleClick(input());
    await user.paste('12');
    await user.keyboard('{Enter}');
    expect(taken).toEqual([12]);
    expect(input()).toBeValid();
  });

  test.each(['{Escape}', '{Backspace}{Backspace}7'])('%s: nothing is taken', async (keys) => {
    await over('12', { takes: 'left' });
    await user.keyboard(keys);
    await user.tab();
    expect(taken).toEqual([]);
    expect(input()).toHaveValue('7.');
  });
});
