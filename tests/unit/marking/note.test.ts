import { describe, expect, it } from 'vitest';
import { markWork, traceUpdate } from '../../../src/engine';
import { noteOf } from '../../../src/engine/marking/note';
import { findExample } from '../../../src/examples';

const problem = findExample('classic')?.problem;
const trace = problem && traceUpdate(problem);

describe('the code of a mark', () => {
  it('says what, where and why, without a number', () => {
    if (trace === undefined) throw new Error('no classic example');
    const marks = markWork(
      trace,
      new Map([
        ['net.h1', '0.3775'],
        ['out.h1', '0.3775'],
        ['net.o1', 'abc'],
        ['new(w.o1.h1)', '0.7'],
        ['nothing', '1'],
      ]),
    );
    const notes = [...marks.values()].map(({ note }) => note);
    expect(notes[0]).toBe('right:net:');
    expect(notes[1]).toMatch(/^wrong:output:\w+$/);
    expect(notes[2]).toBe('unreadable:net:notANumber');
    expect(notes[3]).toMatch(/^wrong:update:\w*$/);
    expect(notes[4]).toBe('unreadable:none:noSuchQuantity');
  });

  it('has the most particular reason of each verdict', () => {
    const of = { expected: 1 };
    expect(noteOf({ ...of, verdict: 'right', cut: true }, 'net')).toBe('right:net:cut');
    expect(
      noteOf({ ...of, verdict: 'right', convention: 'oppositeSign', cut: true }, 'delta'),
    ).toBe('right:delta:oppositeSign');
    expect(noteOf({ ...of, verdict: 'follows', slip: ['net.h1'] }, 'output')).toBe(
      'follows:output:',
    );
    expect(noteOf({ ...of, verdict: 'short', short: 'step' }, 'update')).toBe('short:update:step');
    expect(
      noteOf({ ...of, verdict: 'wrong', diagnosis: 'targetMinusOut', again: 'net.h1' }, 'gradient'),
    ).toBe('wrong:gradient:again');
  });
});
