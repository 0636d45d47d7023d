import { expect, test } from 'vitest';
import { elapsedAt, paused, restarted, started } from '../../../src/state';

const NEW = { elapsed: 0 };

test('counts from its start, stands while it is paused, and goes on from there', () => {
  const running = started(NEW, 1000);
  expect(elapsedAt(running, 4000)).toBe(3000);
  const standing = paused(running, 4000);
  expect(elapsedAt(standing, 9000)).toBe(3000);
  expect(elapsedAt(started(standing, 10_000), 11_000)).toBe(4000);
});

test('begins anew, running if it ran', () => {
  const running = started(NEW, 1000);
  expect(elapsedAt(restarted(running, 5000), 6000)).toBe(1000);
  expect(elapsedAt(restarted(paused(running, 5000), 6000), 7000)).toBe(0);
});

test('a second start changes nothing, and a clock that is set back takes nothing away', () => {
  const running = started(NEW, 1000);
  expect(started(running, 5000)).toBe(running);
  expect(elapsedAt(running, 500)).toBe(0);
});
