import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { expect } from 'vitest';
import { createTutor } from '../../src/state';
import { translator } from '../../src/text';
import { App } from '../../src/views/App';
import { type ReferenceId, reference } from '../fixtures/reference';

/** Opens the tutor at an address, such as '#/step?example=classic', and waits until it has read it. */
export async function open(address = '') {
  window.history.replaceState(null, '', `/${address}`);
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  const page = render(<App tutor={createTutor()} text={translator('en')} />);
  await waitFor(() => expect(window.history.state).not.toBeNull());
  // What it has to tell is loaded when there is something.
  await waitFor(() => expect(page.container.querySelector('.notices [data-loading]')).toBeNull());
  return { user, page: page.container, reload: page.unmount };
}

/** Opens it with its settings, whose fields take as long to draw at each change as the rest of the page. */
export async function openWithSettings(address = '') {
  const opened = await open(address);
  const settings = opened.page.querySelector('.settings');
  if (settings === null) throw new Error('there are no settings');
  // What a browser does when they are opened: jsdom knows no popover.
  fireEvent(settings, new Event('beforetoggle'));
  await waitFor(() => expect(settings.querySelector('select')).not.toBeNull());
  return opened;
}

/**
 * Opens the page and the panel in which a problem is set up, with these of its ways, and what is behind *More*.
 */
export async function openSetup(address = '', ...ways: readonly string[]) {
  const opened = await open(address);
  await opened.user.click(button('Set up a problem'));
  await screen.findByRole('dialog', { name: 'Set up a problem' });
  for (const way of ways)
    await opened.user.click(screen.getByRole('button', { name: RegExp(`^${way}`) }));
  const more = document.querySelector<HTMLDetailsElement>('details.setup-all');
  if (more === null) throw new Error('there is nothing behind More');
  more.open = true;
  // What a browser does when it is opened: jsdom does not tell of it.
  fireEvent(more, new Event('toggle'));
  await screen.findByRole('combobox', { name: 'Method' });
  return opened;
}

export const at = (step: string, more = '', example = 'classic'): string =>
  `#/step?example=${example}${more}&at=${step}`;

export const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
export const region = (name: string) => screen.getByRole('region', { name });
export const button = (name: string) => screen.getByRole('button', { name });
export const output = (name: string) => screen.getByRole('status', { name });
export const list = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
export const inDerivation = () => within(region('Derivation'));
export const inNetwork = () => within(region('Network'));

/** The element of a region that shows a quantity's value, if it does. */
export const quantity = (id: string, where: HTMLElement) =>
  where.querySelector<HTMLElement>(`[data-quantity="${CSS.escape(id)}"]`);

/** The value of the step at hand, if it is shown; its parts’ values stand in a list below it. */
export const result = () =>
  region('Derivation').querySelector<HTMLElement>('[data-quantity]:not(li *)');

/** The value in full that an element says it shows. */
export function shownValue(element: HTMLElement | null): number {
  const value = element?.dataset.value;
  if (value === undefined) throw new Error('no value is shown here');
  return Number(value);
}

/** An exact figure of an example's update, with the biases as the example holds them. */
export function figure(id: string, example: ReferenceId = 'classic'): number {
  const entry = reference(example);
  const value = entry.given.get(id) ?? entry.biasesHeld.get(id);
  if (value === undefined) throw new Error(`no reference figure for ${id}`);
  return value;
}

/** What nobody may ever read. */
export const UNFIT = /NaN|Infinity|undefined|\[object|\bnull\b/;
