import { expect, test } from 'vitest';
import { DIAGNOSES } from '../../../src/engine/marking';
import { translator } from '../../../src/text';
import { messagesOf } from '../../catalogues';

test('every diagnosis has a name and an explanation, and no other has', () => {
  const keys = Object.keys(messagesOf('en')).filter((key) => key.startsWith('diagnosis.'));
  const wanted = DIAGNOSES.flatMap((id) => [`diagnosis.${id}.name`, `diagnosis.${id}.explanation`]);
  expect([...keys].sort()).toEqual([...wanted].sort());
});

test('a diagnosis about another quantity says which', () => {
  expect(translator('en')('diagnosis.swapped.explanation', { other: 'net o2' })).toContain(
    'net o2',
  );
});
