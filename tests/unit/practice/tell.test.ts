import { expect, test } from 'vitest';
import { readTell } from '../../../src/state';

test.each(['https://courses.example.edu', 'http://localhost:8080'])('%s is told', (tell) => {
  expect(readTell({ tell })).toEqual({ tell, bad: [] });
});

test.each([
  '*',
  '',
  'null',
  'courses.example.edu',
  'https://courses.example.edu/',
  'https://courses.example.edu/a',
  'https://me:secret@courses.example.edu',
  'javascript:alert(1)',
  'file:///',
])('nobody is told by tell=%s, which is named with what would be accepted', (tell) => {
  const read = readTell({ tell });
  expect(read.tell).toBeUndefined();
  expect(read.bad).toMatchObject([{ name: 'tell', accepted: 'https://courses.example.edu' }]);
});
