import { expect, type Locator, type Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import { button } from './tutor';

export const dialog = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'Share this page' });
export const address = (page: Page): Locator =>
  dialog(page).getByRole('textbox', { name: 'Address' });
export const code = (page: Page): Locator => dialog(page).getByRole('img', { name: 'QR code' });

export async function openDialog(page: Page): Promise<void> {
  await button(page, 'Share').click();
  await expect(dialog(page)).toBeVisible();
}

/** What a phone's camera reads: the code as it is painted on the screen, by another library than drew it. */
export async function scan(page: Page): Promise<string> {
  const picture = (await code(page).screenshot()).toString('base64');
  const light = await page.evaluate(async (data) => {
    const img = new Image();
    img.src = `data:image/png;base64,${data}`;
    await img.decode();
    // As a phone's camera sees it from some rows away; the whole picture would take long to hand over.
    const side = 480;
    const paint = new OffscreenCanvas(side, side).getContext('2d');
    if (paint === null) throw new Error('this browser paints no pictures');
    paint.drawImage(img, 0, 0, side, side);
    const { data: pixels } = paint.getImageData(0, 0, side, side);
    return Array.from({ length: side * side }, (_, i) => ((pixels[4 * i] ?? 0) > 127 ? 1 : 0)).join(
      '',
    );
  }, picture);
  const side = Math.sqrt(light.length);
  const data = Uint8Array.from(
    [...light].flatMap((one) => [255, 255, 255].fill(Number(one) * 255)),
  );
  return decodeQR({ width: side, height: side, data });
}
