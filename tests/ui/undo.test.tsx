import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import {
  at,
  button,
  field,
  figure,
  inDerivation,
  list,
  open,
  openSetup,
  output,
  shownValue,
} from './open';

const errorBefore = () => shownValue(output('Error before the update'));

test('there is nothing to undo or redo at first', async () => {
  await open();
  expect(button('Undo')).toBeDisabled();
  expect(button('Redo')).toBeDisabled();
});

test('a number typed is one entry, whatever its length', async () => {
  const { user } = await open();
  await user.clear(field('w5'));
  await user.type(field('w5'), '0.4567');
  await user.tab();
  await user.click(button('Undo'));
  expect(field('w5')).toHaveValue('0.4');
  expect(button('Undo')).toBeDisabled();
  await user.click(button('Redo'));
  expect(field('w5')).toHaveValue('0.4567');
});

test('by key, wherever the focus is: in a field after arrow keys, in the network, in a list', async () => {
  const { user } = await open(at('out.h1'));
  const undo = () => user.keyboard('{Control>}z{/Control}');
  await user.click(field('w5'));
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(field('w5')).toHaveValue('0.42');
  await undo();
  expect(field('w5')).toHaveValue('0.41');
  expect(field('w5')).toHaveFocus();
  const number = screen.getByRole('button', { name: /^w5, weight from/ });
  number.focus();
  await undo();
  expect(field('w5')).toHaveValue('0.4');
  // What is being typed is undone by the browser, letter by letter.
  await user.type(field('w6'), '9');
  await undo();
  expect(field('w6')).toHaveValue('0.459');
});

test('where there is nothing left to undo, the focus goes to what can be redone, and back', async () => {
  const { user } = await open();
  await user.click(field('w5'));
  await user.keyboard('{ArrowUp}');
  button('Undo').focus();
  await user.keyboard('{Enter}');
  expect(button('Redo')).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(button('Undo')).toHaveFocus();
});

test('two fields typed into are two entries', async () => {
  const { user } = await open();
  for (const name of ['w5', 'w6']) {
    await user.clear(field(name));
    await user.type(field(name), '0.9');
  }
  await user.click(button('Undo'));
  expect([field('w5').value, field('w6').value]).toEqual(['0.9', '0.45']);
  await user.click(button('Undo'));
  expect([field('w5').value, field('w6').value]).toEqual(['0.4', '0.45']);
});

test('the same field typed into twice is two entries', async () => {
  const { user } = await open();
  for (const text of ['0.7', '0.8']) {
    await user.clear(field('w5'));
    await user.type(field('w5'), text);
    await user.tab();
  }
  await user.click(button('Undo'));
  expect(field('w5')).toHaveValue('0.7');
});

test('each press of an arrow key is an entry', async () => {
  const { user } = await open();
  field('w5').focus();
  await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
  await user.click(button('Undo'));
  expect(field('w5')).toHaveValue('0.42');
});

describe('is for every change', () => {
  test('an update applied, and a run', async () => {
    const { user } = await open();
    await user.click(button('Apply this update'));
    await user.click(button('Run 100 updates'));
    await user.click(button('Undo'));
    expect(errorBefore()).toBeCloseTo(figure('new(error.total)'), 14);
    expect(screen.getByText('Update 2')).toBeVisible();
    await user.click(button('Undo'));
    expect(errorBefore()).toBeCloseTo(figure('error.total'), 14);
    expect(screen.getByText('Update 1')).toBeVisible();
  });

  test('the choices about biases', async () => {
    const { user } = await openSetup();
    const update = screen.getByRole('checkbox', { name: /update/i });
    await user.click(update);
    expect(update).toBeChecked();
    await user.click(button('Undo'));
    expect(update).not.toBeChecked();
  });

  test('the example, whose numbers are not lost by choosing another', async () => {
    const { user } = await open();
    await user.clear(field('w5'));
    await user.type(field('w5'), '0.9');
    await user.selectOptions(list('Example'), 'crossed');
    expect(field('w5')).toHaveValue('0.35');
    await user.click(button('Undo'));
    expect(list('Example')).toHaveValue('classic');
    expect(field('w5')).toHaveValue('0.9');
  });

  test('Reset', async () => {
    const { user } = await open();
    await user.clear(field('w5'));
    await user.type(field('w5'), '0.9');
    await user.click(button('Run 10 updates'));
    await user.click(button('Reset'));
    expect(field('w5')).toHaveValue('0.4');
    expect(errorBefore()).toBeCloseTo(figure('error.total'), 14);
    await user.click(button('Undo'));
    expect(screen.getByText('Update 11')).toBeVisible();
  });
});

test('not for the place in the steps', async () => {
  const { user } = await open();
  const heading = () => inDerivation().getByRole('heading', { level: 2 });
  await user.clear(field('w5'));
  await user.type(field('w5'), '0.9');
  await user.click(button('Check'));
  const step = heading().textContent;
  await user.click(button('Undo'));
  expect(heading()).toHaveTextContent(step);
  expect(field('w5')).toHaveValue('0.4');
});

test('Ctrl+Z and Ctrl+Shift+Z do the same outside a field', async () => {
  const { user } = await open();
  await user.click(button('Apply this update'));
  button('Next step').focus();
  await user.keyboard('{Control>}z{/Control}');
  expect(errorBefore()).toBeCloseTo(figure('error.total'), 14);
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  expect(errorBefore()).toBeCloseTo(figure('new(error.total)'), 14);
});

test('Undo takes back what is being typed, in the field as well', async () => {
  const { user } = await open(at('net.o1'));
  await user.clear(field('w5'));
  await user.type(field('w5'), '0.9');
  await user.click(button('Undo'));
  expect(field('w5')).toHaveValue('0.4');
  expect(shownValue(field('w5'))).toBe(0.4);
});
