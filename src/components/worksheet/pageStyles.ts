import { useEffect } from 'react';
import type { Paper } from './options';
import type { PrintedSheet } from './sheets';

/** The name of a sheet's pages, or of its key's, by which they get a foot of their own. */
export const pageName = (kind: 'sheet' | 'key', { number }: Pick<PrintedSheet, 'number'>): string =>
  `${kind}-${number}`;

/** What stands at the foot of a run of pages. */
export interface PageFoot {
  readonly page: string;
  /** At the left: what the page belongs to. */
  readonly label: string;
  /** Before the number of the page. */
  readonly pageWord: string;
}

const SIZES: Readonly<Record<Paper, string>> = { a4: 'A4', letter: 'letter' };

/**
 * The style sheet of the printed pages: their size, and a foot for every sheet with a count of its own pages.
 * A style sheet file cannot hold it, as the feet say the codes.
 */
export function pageStyles(paper: Paper, feet: readonly PageFoot[]): string {
  const font = "font: 9pt 'Source Sans 3 Variable', sans-serif; color: #000;";
  const rules = feet.map(
    ({ page, label, pageWord }) => `@page ${page} {
  counter-increment: pages-of-${page};
  @bottom-left { ${font} content: ${quoted(label)}; }
  @bottom-right { ${font} content: ${quoted(pageWord)} ' ' counter(pages-of-${page}); }
}`,
  );
  return [`@page { size: ${SIZES[paper]}; margin: 14mm 15mm 17mm; }`, ...rules].join('\n');
}

/** A string of CSS: nothing in it ends it. */
const quoted = (text: string): string =>
  `"${text.replace(/[^\p{Letter}\p{Number} .,·:’()]/gu, ' ')}"`;

/** Has the pages printed by a style sheet for as long as the view is open. */
export function usePageStyles(css: string): void {
  useEffect(() => {
    // Built here and not written into the page, so that no Content-Security-Policy stands against it.
    if (!('adoptedStyleSheets' in document)) return undefined;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [css]);
}
