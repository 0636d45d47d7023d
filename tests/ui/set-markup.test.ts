import { describe, expect, it } from 'vitest';
import { setMarkup } from '../../src/components/formula/setMarkup';
import { typeset } from '../reading/typeset';

/** An element that already shows some markup. */
function showing(markup: string): HTMLElement {
  const element = document.createElement('span');
  element.innerHTML = markup;
  return element;
}

/** What the browser makes of markup, for comparison. */
const parsed = (markup: string): string => showing(markup).innerHTML;

describe('markup changed in place', () => {
  it('keeps the elements where only the text differs', () => {
    const before = '<b>0.4</b> <i class="unit">x</i>';
    const after = '<b>0.41</b> <i class="unit">y</i>';
    const element = showing(before);
    const bold = element.querySelector('b');
    setMarkup(element, before, after);
    expect(element.innerHTML).toBe(parsed(after));
    expect(element.querySelector('b')).toBe(bold);
  });

  it('replaces them where a tag or an attribute differs', () => {
    const before = '<b data-term="x1">1</b>';
    for (const after of ['<b data-term="x2">1</b>', '<i>1</i>', '<b data-term="x1">1</b>2', '']) {
      const element = showing(before);
      setMarkup(element, before, after);
      expect(element.innerHTML).toBe(parsed(after));
    }
  });

  it('puts characters that markup escapes in as themselves', () => {
    const before = '<b>a</b>';
    const after = '<b>&lt;i&gt; &amp; &quot;&#x27;</b>';
    const element = showing(before);
    setMarkup(element, before, after);
    expect(element.textContent).toBe('<i> & "\'');
    expect(element.querySelector('i')).toBeNull();
  });

  it('replaces all where the element no longer holds what it is said to show', () => {
    const element = showing('something else <b>1</b>');
    setMarkup(element, '<b>1</b>', '<b>2</b>');
    expect(element.innerHTML).toBe('<b>2</b>');
  });

  it('gives what KaTeX draws, from any formula to any other', () => {
    const formulas = ['0.15', '0.16', '-0.16', '\\frac{1}{2}', 'w_5 = 0{,}4', '3 \\times 10^{-12}'];
    const drawn = formulas.map((tex) => typeset(tex));
    for (const before of drawn) {
      for (const after of drawn) {
        const element = showing(before);
        setMarkup(element, before, after);
        expect(element.innerHTML).toBe(parsed(after));
      }
    }
  });
});
