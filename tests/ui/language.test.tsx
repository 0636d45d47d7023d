import { fireEvent, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { list, open } from './open';

const isLoading = () => 'loading' in document.documentElement.dataset;

test('while a language is on its way the page says so; then it has its words', async () => {
  await open('#/step?example=classic&at=net.h1');
  await waitFor(() => expect(isLoading()).toBe(false));
  for (const [from, to, name] of [
    ['Language', 'de', 'Sprache'],
    ['Sprache', 'en', 'Language'],
  ] as const) {
    fireEvent.change(list(from), { target: { value: to } });
    expect(isLoading()).toBe(true);
    await waitFor(() => expect(isLoading()).toBe(false));
    expect(document.documentElement.lang).toBe(to);
    expect(list(name)).toHaveValue(to);
  }
});
