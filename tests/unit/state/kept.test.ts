import { describe, expect, test } from 'vitest';
import { freshSheets } from '../../../src/components/worksheet/sheets';
import { loadDeltaForm, readAddress, readWorkLink, sheetKey, USUAL_FORM } from '../../../src/state';
import { readSaved } from '../../../src/state/kept/saved';
import { inFull, KEPT_ADDRESSES, KEPT_LINKS, KEPT_SAVED, KEPT_SHEETS } from '../../fixtures/kept';
import { exampleOf } from './helpers';

await loadDeltaForm();

/** What a sheet asks for that says nothing of it. */
const ONE_DIGIT = { digits: 1 };

describe('what was kept from before opens as what it meant', () => {
  test.each(KEPT_ADDRESSES)('an address: $name', ({ address, problem, ...meant }) => {
    const { work, exampleId, view, place, notices } = readAddress(address);
    expect(notices).toEqual([]);
    expect(inFull(work?.problem)).toEqual(problem);
    expect({ example: exampleId, updates: work?.updates, view, at: place?.at }).toEqual({
      example: meant.example,
      updates: meant.updates,
      view: meant.view,
      at: meant.at,
    });
    if (meant.shown !== undefined && meant.shown > 1) expect(place?.example).toBe(meant.shown);
  });

  test.each(KEPT_LINKS)('a link to work: $name', (kept) => {
    const { link, example, seed, problem, figures } = kept;
    const { work, complaints } = readWorkLink(link);
    expect(complaints).toEqual([]);
    expect(inFull(work?.problem)).toEqual(problem);
    expect(work?.example.id).toBe(example);
    expect(work?.seed).toBe(seed);
    expect([...(work?.figures ?? [])]).toEqual(figures);
    expect(work?.form).toEqual(kept.form ?? USUAL_FORM);
    expect(work?.asked).toEqual(kept.asked ?? ONE_DIGIT);
    expect([...(work?.shown ?? [])]).toEqual(kept.shown ?? []);
  });

  test.each(KEPT_SAVED)('saved work of $commit: $name', ({ text, work, sheets, ...meant }) => {
    const { tutor, notices } = readSaved(text);
    expect(notices).toEqual([]);
    expect(tutor).toMatchObject({ exampleId: meant.exampleId, view: meant.view });
    expect(tutor?.place?.at).toBe(meant.at);
    for (const [id, { problem, updates }] of Object.entries(work)) {
      expect(inFull(tutor?.work?.[id]?.problem)).toEqual(problem);
      expect(tutor?.work?.[id]?.updates).toBe(updates);
    }
    expect(
      (tutor?.practice?.sheets ?? []).map(
        ({ exampleId, key, texts, delta, asked = ONE_DIGIT }) => ({
          exampleId,
          key,
          texts,
          delta,
          asked,
        }),
      ),
    ).toEqual(
      sheets.map(({ exampleId, seed, problem, texts, form, asked = ONE_DIGIT }) => ({
        exampleId,
        // The sheet is found again when its problem is practised.
        key: sheetKey(exampleId, problem, seed, form, asked),
        texts,
        delta: form?.delta,
        asked,
      })),
    );
  });

  test.each(KEPT_SHEETS)('the sheets of class $seed in $example', (kept) => {
    const sheets = freshSheets(
      exampleOf(kept.example),
      { seed: kept.seed, variants: kept.sheets.length, ...(kept.asked && { asked: kept.asked }) },
      kept.sheets[0]?.problem,
      kept.form,
    );
    expect(
      sheets.map(({ code, address, trace }) => ({ code, address, problem: inFull(trace.problem) })),
    ).toEqual(kept.sheets);
  });
});
