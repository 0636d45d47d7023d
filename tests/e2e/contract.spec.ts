import { expect, test } from './fixtures';
import {
  button,
  derivation,
  errorAfter,
  errorBefore,
  field,
  figures,
  follow,
  network,
  open,
  result,
  shownValue,
  shows,
} from './tutor';

// What people script against. A change here breaks their scripts.
const WEIGHTS = ['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8'];
const FIELDS = {
  classic: ['x1', 'x2', 'T1', 'T2', 'b1', 'b2', ...WEIGHTS],
  'classic-io': ['i1', 'i2', 'target o1', 'target o2', 'b1', 'b2', ...WEIGHTS],
  crossed: ['x1', 'x2', 'y1', 'y2', 'b1', 'b2', ...WEIGHTS],
  matrix: ['x1', 'x2', 't1', 't2', 'Θ1_10', 'Θ1_20', 'Θ2_10', 'Θ2_20', ...WEIGHTS],
  'matrix-trained': ['x1', 'x2', 't1', 't2', 'Θ1_10', 'Θ1_20', 'Θ2_10', 'Θ2_20', ...WEIGHTS],
  blank: ['x1', 'x2', 't1', 't2', 'b1', 'b2', ...WEIGHTS],
} as const;

/** The exact numbers of the examples that there are reference figures of. */
const HELD: Readonly<Record<string, ReadonlyMap<string, number>>> = Object.fromEntries(
  (['classic', 'crossed', 'matrix', 'matrix-trained'] as const).map((id) => [id, figures(id)]),
);

test('fields by the example’s own names, and no others, with their quantity’s id and number in full', async ({
  page,
}) => {
  for (const [id, names] of Object.entries(FIELDS)) {
    await open(page, `#/step?example=${id}`);
    await expect(page.getByRole('combobox', { name: 'Example', exact: true })).toHaveValue(id);
    for (const name of names) await expect(field(page, name), `${id}: ${name}`).toBeVisible();
    await expect(field(page, 'learning rate')).toBeVisible();
    await expect(page.getByRole('textbox'), id).toHaveCount(names.length + 1);
    const given = HELD[id];
    if (given === undefined) continue;
    const shown = await page
      .getByRole('textbox')
      .evaluateAll((inputs) =>
        inputs.map(({ dataset }) => [dataset.quantity ?? '', Number(dataset.value)] as const),
      );
    for (const [quantity, value] of shown) {
      const expected = given.get(quantity) ?? given.get(quantity.replace(/^b\.(.)$/, 'b.$11'));
      expect(value, `${id}: ${quantity}`).toBe(expected);
    }
  }
});

test('outputs, buttons and regions; the derivation’s output holds its quantity and its value in full', async ({
  page,
}) => {
  await open(page);
  await page.getByText('Many updates').click();
  for (const name of [
    'Next step',
    'Previous step',
    'Undo',
    'Redo',
    'Reset',
    'Apply this update',
    'Run 10 updates',
    'Run 100 updates',
    'Run 1,000 updates',
    'Run 10,000 updates',
  ]) {
    await expect(button(page, name), name).toBeVisible();
  }
  await expect(derivation(page)).toBeVisible();
  await expect(network(page)).toBeVisible();
  await follow(page, '#/step?example=classic&errors=shown');
  await expect(errorBefore(page)).toHaveAttribute('data-quantity', 'error.total');
  await expect(errorAfter(page)).toHaveAttribute('data-quantity', 'new(error.total)');
  const exact = figures();
  for (const id of ['net.h1', 'out.o2', 'error.total', 'new(w.o1.h1)']) {
    await open(page, `#/step?example=classic&at=${id}`);
    await expect(result(page)).toHaveAttribute('data-quantity', id);
    expect(Math.abs((await shownValue(result(page))) - (exact.get(id) ?? Number.NaN))).toBeLessThan(
      1e-12,
    );
    await expect(shows(network(page), id)).toHaveCount(1);
  }
});

test('the same address by the engine’s names', async ({ page }) => {
  await open(page, '#/step?example=classic&w.o1.h1=0.45&at=d(error.total)/d(w.o1.h1)');
  await expect(field(page, 'w5')).toHaveValue('0.45');
  await expect(page).toHaveURL(/w5=0\.45&at=d\(error\.total\)\/d\(w5\)$/);
});
