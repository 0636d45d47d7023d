import { expect, test } from 'vitest';
import { createTutor } from '../../../src/state';
import { takeFromOtherTab } from '../../../src/state/kept/otherTabs';
import { writeSaved } from '../../../src/state/kept/saved';
import {
  recordMarks,
  type SheetPlace,
  sheetAt,
  sheetKey,
  takeHint,
  typed,
} from '../../../src/state/practice/sheetEdits';
import { exampleOf } from '../state/helpers';

const place: SheetPlace = {
  key: sheetKey('classic', exampleOf('classic').problem, undefined),
  exampleId: 'classic',
  seed: undefined,
  address: '#/practice?example=classic&part=forward',
};

/** Tabs as a browser has them: what one keeps, the others hear of, before and after. */
class Tabs {
  readonly tutors = [createTutor(), createTutor()];
  readonly #kept = new Map<number, string>();
  saves = 0;

  /** One tab keeps its work; whoever is changed by that keeps theirs, until all is quiet. */
  save(tab: number): void {
    this.saves++;
    if (this.saves > 20) throw new Error('it never ends');
    const before = this.#kept.get(tab) ?? null;
    const after = JSON.stringify({ savedAt: this.saves, text: writeSaved(this.state(tab)) });
    this.#kept.set(tab, after);
    for (const [other, tutor] of this.tutors.entries()) {
      if (other === tab) continue;
      const { practice } = tutor.getState();
      takeFromOtherTab(tutor, before, after);
      if (tutor.getState().practice !== practice) this.save(other);
    }
  }
  tutor = (tab: number) => this.tutors[tab] ?? createTutor();
  state = (tab: number) => this.tutor(tab).getState();
  type(tab: number, id: string, text: string): void {
    this.tutor(tab).practise((all) => typed(all, place, id, text));
    this.save(tab);
  }
  texts = (tab: number) => sheetAt(this.state(tab).practice, place).texts;
}

test('figures that are typed in two tabs are in both', () => {
  const tabs = new Tabs();
  tabs.type(0, 'net.h1', '0.3775');
  tabs.type(1, 'out.h1', '0.5933');
  tabs.type(0, 'net.h2', '0.3925');
  const all = { 'net.h1': '0.3775', 'net.h2': '0.3925', 'out.h1': '0.5933' };
  expect(tabs.texts(0)).toEqual(all);
  expect(tabs.texts(1)).toEqual(all);
});

test('of two figures for one field the later one stays, and what is emptied is empty', () => {
  const tabs = new Tabs();
  tabs.type(0, 'net.h1', '0.3');
  tabs.type(1, 'net.h1', '0.3775');
  tabs.type(1, 'out.h1', '0.5');
  tabs.type(0, 'out.h1', '');
  expect(tabs.texts(0)).toEqual({ 'net.h1': '0.3775' });
  expect(tabs.texts(1)).toEqual({ 'net.h1': '0.3775' });
});

test('a tab that is opened takes nothing away with what it first keeps', () => {
  const tabs = new Tabs();
  tabs.tutor(0).practise((all) => typed(all, place, 'net.h1', '0.3775'));
  // It opened with an older state, in which the field was another.
  tabs.type(1, 'net.h1', '0.1');
  expect(tabs.texts(0)).toEqual({ 'net.h1': '0.3775' });
});

test('hints and marks go along; erased in one, erased in both', () => {
  const tabs = new Tabs();
  tabs.type(0, 'net.h1', '0.0275');
  tabs.type(1, 'out.h1', '0.5069');
  tabs.tutor(0).practise((all) => takeHint(all, place, 'out.h1', 1000));
  tabs.tutor(0).practise((all) =>
    recordMarks(
      all,
      place,
      { part: 'forward', texts: { 'net.h1': '0.0275' }, work: { 'net.h1': '0.0275' } },
      [
        {
          id: 'net.h1',
          verdict: 'wrong',
          note: 'wrong:net:biasLeftOut',
          figure: '0.0275',
          kind: 'biasLeftOut',
        },
      ],
    ),
  );
  tabs.save(0);
  expect(sheetAt(tabs.state(1).practice, place)).toMatchObject({
    texts: { 'net.h1': '0.0275', 'out.h1': '0.5069' },
    hints: { 'out.h1': { strength: 'needs' } },
    verdicts: { 'net.h1': 'wrong' },
    notes: { 'net.h1': 'wrong:net:biasLeftOut' },
    troubled: ['net.h1'],
  });
  tabs.tutor(1).practise(() => ({ sheets: [] }));
  tabs.save(1);
  expect(tabs.state(0).practice.sheets).toEqual([]);
});

test('what cannot be read changes nothing', () => {
  const tutor = createTutor();
  const { practice } = tutor.getState();
  for (const text of [null, '', '{', '{"text":"{"}', '{"text":"{\\"practice\\":5}"}']) {
    takeFromOtherTab(tutor, null, text);
    expect(tutor.getState().practice).toBe(practice);
  }
});
