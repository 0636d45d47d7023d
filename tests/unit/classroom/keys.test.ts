import { describe, expect, test } from 'vitest';
import { actionOf, isCharacter, KEYS, type KeyGroup } from '../../../src/components/keys/table';

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test('a presenter’s remote is understood', () => {
  expect(actionOf('steps', press('PageDown'))).toBe('advance');
  expect(actionOf('steps', press('PageUp'))).toBe('retreat');
  expect(actionOf('class', press('.'))).toBe('blank');
  expect(actionOf('projector', press('F5'))).toBe('start');
  expect(actionOf('projector', press('Escape'))).toBe('leave');
});

describe('what is held with a key', () => {
  test('makes it another key, such as the browser’s own', () => {
    expect(actionOf('steps', press('ArrowLeft', { altKey: true }))).toBeUndefined();
    expect(actionOf('page', press('p', { ctrlKey: true }))).toBeUndefined();
    expect(actionOf('projector', press('F5', { ctrlKey: true }))).toBeUndefined();
    expect(actionOf('projector', press('r', { metaKey: true }))).toBeUndefined();
  });

  test('is Ctrl or ⌘ alike for undo and redo', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }]) {
      expect(actionOf('page', press('z', held))).toBe('undo');
      expect(actionOf('page', press('Z', { ...held, shiftKey: true }))).toBe('redo');
      expect(actionOf('page', press('z', { ...held, altKey: true }))).toBeUndefined();
    }
  });

  test('does not count where a sign needs it to be typed', () => {
    expect(actionOf('page', press('?', { shiftKey: true }))).toBe('help');
    expect(actionOf('class', press('.', { shiftKey: true }))).toBe('blank');
  });

  test('says how far, in a field and in the diagram', () => {
    expect(actionOf('field', press('ArrowUp', { shiftKey: true }))).toBe('more');
    expect(actionOf('figure', press('-', { altKey: true }))).toBe('less');
    expect(actionOf('figure', press('ArrowUp', { ctrlKey: true }))).toBeUndefined();
  });
});

test('Caps Lock changes no letter', () => {
  expect(actionOf('class', press('B'))).toBe('blank');
});

test('no key does two things in one place', () => {
  const together: readonly (readonly KeyGroup[])[] = [
    ['steps', 'page', 'class', 'projector', 'nudge'],
    ['field'],
    ['figure'],
  ];
  for (const groups of together) {
    const all = groups.flatMap((group) => Object.values<readonly string[]>(KEYS[group]).flat());
    expect(new Set(all).size).toBe(all.length);
  }
});

test('a character is told from a key with a name', () => {
  expect(['?', 'b', '.', '−'].every(isCharacter)).toBe(true);
  expect(['F5', 'Escape', 'PageDown', 'Ctrl+z'].some(isCharacter)).toBe(false);
});
