import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { open } from './open';

test('each mistake is named, explained, and linked to its step', async () => {
  await open('#/teachers?example=classic');
  const section = await screen.findByRole('region', { name: /^Common mistakes/ });
  const links = within(section).getAllByRole<HTMLAnchorElement>('link');
  expect(links).toHaveLength(within(section).getAllByRole('heading', { level: 4 }).length);
  expect(links.map(({ hash }) => hash)).toContain('#/step?example=classic&updates=0&at=new(w5)');
});
