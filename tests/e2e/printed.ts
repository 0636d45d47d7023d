import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** A PDF as the print dialogue saves it: how many pages it has, and their sizes in points. */
export async function printed(page: Page) {
  const pdf = opened(await page.pdf({ preferCSSPageSize: true }));
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(
    ([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))],
  );
  return { pages: (pdf.match(/\/Type\s*\/Page\b/g) ?? []).length, sizes };
}

/** A PDF with what is packed in it as text: Firefox packs its pages, too. */
function opened(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const unpacked = [...text.matchAll(/\/ObjStm.*?stream\r?\n(.*?)endstream/gs)].map(
    ([, packed = '']) => inflateSync(Buffer.from(packed, 'latin1')).toString('latin1'),
  );
  return [text, ...unpacked].join('\n');
}
