import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { LIBRARY } from '../../src/library';
import { isSetUp, PLANS, planOf } from '../tooling/problemList';
import type { Action } from '../tooling/setupPlan';
import { field, list, open } from './open';

/** Does what a person does; all that is folded away tells of itself, which jsdom does not. */
async function act(user: UserEvent, action: Action): Promise<void> {
  switch (action.does) {
    case 'press': {
      const { role = 'button', name } = action;
      const called = RegExp(`^${name}(?![-\\d])`);
      return user.click(await screen.findByRole(role, { name: called }));
    }
    case 'unfold': {
      const folded = [...document.querySelectorAll<HTMLDetailsElement>(`dialog ${action.what}`)];
      for (const one of folded) {
        one.open = true;
        fireEvent(one, new Event('toggle'));
      }
      return;
    }
    case 'choose':
      return user.selectOptions(list(action.name), action.option);
    case 'type':
      await user.clear(field(action.name));
      return user.type(field(action.name), `${action.text.replace(/[[{]/g, '$&$&')}{Enter}`);
    case 'paste':
      field(action.name).focus();
      return user.paste(action.text);
  }
}

test('a problem of the library is set up in the panel, in 25 actions at most, exactly as it was published', async () => {
  const published = LIBRARY.find(({ id }) => id === 'redes-punto-3');
  if (published === undefined) throw new Error('there is no such problem');
  const { user } = await open('#/step?example=classic');
  for (const action of planOf(published)) await act(user, action);
  await waitFor(() => expect(isSetUp(published.id, window.location.hash)).toBe(true));
});

test('ten problems of ten shapes take 25 actions each at most', () => {
  expect(new Set(PLANS.map(({ sizes }) => sizes)).size).toBe(10);
  for (const { id, actions } of PLANS) expect(actions.length, id).toBeLessThanOrEqual(25);
});
