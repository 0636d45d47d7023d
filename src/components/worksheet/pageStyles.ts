import { useEffect } from 'react';
import type { Paper } from './options';
import type { PrintedSheet } from './sheets';

/** The name of a sheet's pages, or of its key's, by which they get a foot of their own. */
export const pageName = (kind: 'sheet' | 'key', { number }: Pick<PrintedSheet, 'number'>): string =>
  `${kind}-${number}`;

/**
 * Whether a style sheet can put something into the margin of a page, where the page's number is known as well. Firefox
 * and WebKit drop such rules: there the foot stands in the sheet itself (`.paper-foot`). They also have an empty page
 * where pages with a name end, so that pages get names only for the feet that go by them.
 */
export function hasMarginBoxes(): boolean {
  if (!canAdopt()) return false;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('@page { @bottom-left { content: ""; } }');
  const [page] = sheet.cssRules as unknown as readonly Partial<CSSGroupingRule>[];
  return (page?.cssRules?.length ?? 0) > 0;
}

/** Style sheets are built here and not written into the page, so that no Content-Security-Policy stands against them. */
const canAdopt = (): boolean => 'adoptedStyleSheets' in document;

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
 * The style sheet of the printed pages: their size, and a foot for every sheet with a count of its own pages, where the
 * browser has room for it in the margin.
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
  // A foot that stands in the sheet takes the other 9 mm: on either way a page has room for the same rows.
  const below = feet.length > 0 ? '17mm' : '8mm';
  return [`@page { size: ${SIZES[paper]}; margin: 14mm 15mm ${below}; }`, ...rules].join('\n');
}

/** A string of CSS: nothing in it ends it. */
const quoted = (text: string): string =>
  `"${text.replace(/[^\p{Letter}\p{Number} .,·:’()]/gu, ' ')}"`;

/** Has the pages printed by a style sheet for as long as the view is open. */
export function usePageStyles(css: string): void {
  useEffect(() => {
    if (!canAdopt()) return undefined;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [css]);
}
