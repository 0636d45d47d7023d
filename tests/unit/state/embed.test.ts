import { describe, expect, test } from 'vitest';
import { createTutor, readAddress, writeAddress } from '../../../src/state';

describe('an embedded page in an address', () => {
  test('is asked for by embed=1, and leaves parts out', () => {
    const { layout, hidden, notices } = readAddress('#/step?embed=1&hide=numbers,%20error');
    expect(layout).toBe('embed');
    expect(hidden).toEqual(['numbers', 'error']);
    expect(notices).toEqual([]);
  });

  test('is written as it was read', () => {
    const tutor = createTutor();
    tutor.arrange('embed');
    tutor.hide(['timeline', 'link']);
    const address = writeAddress(tutor.getState());
    expect(address).toContain('embed=1');
    expect(readAddress(address)).toMatchObject({ layout: 'embed', hidden: ['timeline', 'link'] });
  });

  test('names what it cannot hide, and what it can', () => {
    const { hidden, notices } = readAddress('#/step?embed=1&hide=numbers,weights');
    expect(hidden).toEqual(['numbers']);
    expect(notices).toEqual([
      {
        kind: 'address.badChoice',
        name: 'hide',
        text: 'weights',
        accepted: 'timeline, network, derivation, numbers, error, link',
      },
    ]);
  });

  test('is nothing but 1', () => {
    const { layout, notices } = readAddress('#/step?embed=yes');
    expect(layout).toBe('page');
    expect(notices).toMatchObject([{ kind: 'address.badChoice', name: 'embed', accepted: '1' }]);
  });
});
