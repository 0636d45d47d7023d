import { someOf } from '../crossing';
import { expect, test } from './fixtures';
import { button, derivation, heading, open } from './tutor';

/** −η·∂E/∂w5, of the article’s ∂E/∂w5, 0.082167041. */
const STEP = /^-0\.0410835/;

for (const label of someOf(
  ['By δ and Δw, δ from output minus target', 'By δ and Δw, δ from target minus output'],
  1,
)) {
  test(`formulas ${label}: chosen, gone through, and opened again by their address`, async ({
    page,
  }) => {
    await open(page, '#/step?example=classic&steps=all&at=d(error.total)/d(w5)');
    await button(page, 'Settings').click();
    await page.getByLabel('Formulas').selectOption({ label });
    await page.keyboard.press('Escape');
    // The step that has the gradient’s part.
    await expect(heading(page)).toHaveText('the step of w5');
    const value = derivation(page).locator('[data-quantity="change(w.o1.h1)"]').first();
    await expect(value).toHaveAttribute('data-value', STEP);
    await expect(page).toHaveURL(/form=delta/);
    await page.reload();
    await expect(heading(page)).toHaveText('the step of w5');
    await button(page, 'Next step').click();
    await expect(heading(page)).toHaveText('the new w5');
  });
}
