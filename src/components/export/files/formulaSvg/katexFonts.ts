import main from 'katex/dist/fonts/KaTeX_Main-Regular.ttf?inline';
import math from 'katex/dist/fonts/KaTeX_Math-Italic.ttf?inline';
import size1 from 'katex/dist/fonts/KaTeX_Size1-Regular.ttf?inline';
import size2 from 'katex/dist/fonts/KaTeX_Size2-Regular.ttf?inline';
import size3 from 'katex/dist/fonts/KaTeX_Size3-Regular.ttf?inline';
import size4 from 'katex/dist/fonts/KaTeX_Size4-Regular.ttf?inline';
import { type Font, trueType } from './trueType';

/** The fonts that formulas are set in: scripts/katexParts.mjs has the same. */
export type KatexFont = 'main' | 'math' | 'size1' | 'size2' | 'size3' | 'size4';

const SOURCES: Readonly<Record<KatexFont, string>> = { main, math, size1, size2, size3, size4 };

const opened = new Map<KatexFont, Font>();

export function katexFont(name: KatexFont): Font {
  let font = opened.get(name);
  if (font === undefined) {
    const text = atob(SOURCES[name].replace(/^[^,]*,/, ''));
    font = trueType(Uint8Array.from(text, (character) => character.charCodeAt(0)));
    opened.set(name, font);
  }
  return font;
}
