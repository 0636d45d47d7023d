import { describe, expect, test } from 'vitest';
import { readWorkLink, type WorkToSend, writeWorkLink } from '../../../src/state';
import { usualAssignment } from '../../../src/state/handIn/handedAssignment';
import { exampleOf } from '../state/helpers';

const work: WorkToSend = {
  example: exampleOf('classic'),
  seed: 'k3f2',
  part: 'forward,error',
  assignment: { name: 'Blatt 3', code: '1234567', hints: 2, looks: 1 },
  figures: new Map([['net.h1', '0.3775']]),
};
const linkOf = (sent: WorkToSend): string => {
  const link = writeWorkLink(sent);
  if (!link.ok) throw new Error(`too long: ${link.length}`);
  // Without its sum, so that it can be changed.
  return link.address.replace(/~sum:[^~]*/, '');
};

describe('a link to the work on an assignment', () => {
  test('says which, by what code, and what was taken on the way', () => {
    const link = linkOf(work);
    expect(link).toContain(
      '~seed:k3f2~part:forward%2Berror~assignment:Blatt%203~code:1234567~hints:2~looks:1~net.h1:0.3775',
    );
    const read = readWorkLink(link);
    expect(read.complaints).toEqual([]);
    expect(read.work?.assignment).toEqual(work.assignment);
    // Six numbers forward would be fewer: net and out of four neurons, and three errors.
    expect(read.work?.asks).toHaveLength(11);
  });

  test('from one’s own practice says nothing of the kind', () => {
    const { assignment: _, ...own } = work;
    const read = readWorkLink(linkOf({ ...own, part: 'forward' }));
    expect(read.work).toBeDefined();
    expect(read.work?.assignment).toBeUndefined();
  });

  test.each([
    ['assignment:Blatt%203', 'assignment:%3DSUM(A1)', 'assignment'],
    ['hints:2', 'hints:many', 'hints'],
    ['looks:1', 'looks:-1', 'looks'],
    ['code:1234567', 'code:%3Cb%3E', 'code'],
  ])('is marked all the same where %s is %s, which is told', (good, bad, name) => {
    const read = readWorkLink(linkOf(work).replace(good, bad));
    expect(read.work?.figures.size).toBe(1);
    expect(read.complaints).toMatchObject([{ kind: 'badChoice', name }]);
  });

  test('whose part names what is not there is not marked', () => {
    const read = readWorkLink(linkOf(work).replace('forward%2Berror', 'forward%2Bnothing'));
    expect(read.work).toBeUndefined();
    expect(read.complaints).toMatchObject([{ kind: 'badChoice', name: 'part' }]);
  });
});

test('the assignment of a class is the one that most of its works are of', () => {
  const of = (name?: string) => (name === undefined ? {} : { assignment: { name } });
  expect(usualAssignment([of('2'), of('3'), of(), of('3'), of()])).toBe('3');
  expect(usualAssignment([of(), of()])).toBeUndefined();
});
