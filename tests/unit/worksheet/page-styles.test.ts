import { expect, test } from 'vitest';
import { pageStyles } from '../../../src/components/worksheet/pageStyles';

test('the pages have the size of the paper, and each run of pages a foot of its own', () => {
  const css = pageStyles('letter', [
    { page: 'sheet-1', label: 'Backstep · k7p2', pageWord: 'Page' },
    { page: 'key-1', label: 'Backstep · k7p2 · answer key', pageWord: 'Page' },
  ]);
  expect(css).toContain('size: letter');
  expect(css.match(/@page (sheet|key)-1/g)).toHaveLength(2);
  expect(css).toContain(`content: "Page" ' ' counter(pages-of-sheet-1)`);
});

test('where the feet stand in the sheets, the pages have no names, and less of a margin below', () => {
  const css = pageStyles('a4', []);
  expect(css.match(/@page/g)).toHaveLength(1);
  expect(css).toContain('size: A4; margin: 14mm 15mm 8mm');
});

test('nothing that is said at the foot gets out of its quotes', () => {
  const label = '"; } @import url(//evil.example); \\22 </style>\n';
  const css = pageStyles('a4', [{ page: 'sheet-1', label, pageWord: '"' }]);
  expect(css.match(/"/g)).toHaveLength(4);
  expect(css).not.toContain('\\');
  expect(css).not.toContain('<');
});
