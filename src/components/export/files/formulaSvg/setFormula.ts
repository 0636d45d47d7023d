import { em, hasClass, type KatexNode, pileOf, sizeOf } from '../../../formula/katexTree';
import { type KatexFont, katexFont } from './katexFonts';
import type { Glyph } from './trueType';

/** Something that is drawn; places in em, x to the right and y down from the start of the formula's baseline. */
export type Mark = { readonly x: number; readonly y: number } & (
  | { readonly kind: 'glyph'; readonly glyph: Glyph; readonly size: number }
  | { readonly kind: 'rule'; readonly width: number; readonly height: number }
  /** A path of KaTeX's, of a thousandth of an em, whose end is `width` from its start. */
  | { readonly kind: 'path'; readonly d: string; readonly width: number; readonly size: number }
  /** Letters that KaTeX's fonts do not have, in the room of `width`. */
  | { readonly kind: 'text'; readonly text: string; readonly width: number; readonly size: number }
);

/** A box that has been set: how far it reaches to the right, and its marks from where it begins. */
export interface SetBox {
  readonly width: number;
  readonly marks: readonly Mark[];
}

interface Setting {
  readonly size: number;
  readonly font: KatexFont;
  /** How what is piled stands above one another. */
  readonly align: 'left' | 'center' | 'right';
}

/**
 * Where everything of a formula stands, as KaTeX's style sheet has a browser put it.
 * @param tree what KaTeX builds
 */
export const setFormula = (tree: KatexNode): SetBox =>
  setNode(tree, { size: 1, font: 'main', align: 'left' });

/** Of a delimiter of no size, on both sides of a fraction (KaTeX: nulldelimiter). */
const NULL_DELIMITER = 0.12;

function setNode(node: KatexNode, around: Setting): SetBox {
  if (hasClass(node, 'katex-strut') || hasClass(node, 'pstrut')) return { width: 0, marks: [] };
  const setting = settingOf(node, around);
  const { size } = setting;
  const { style = {} } = node;
  const inner = setInside(node, setting);
  const before = size * (em(style.marginLeft) + em(style.paddingLeft));
  const dx = before + size * em(style.left);
  const isPlaced = hasClass(node, 'delimcenter') || hasClass(node, 'op-symbol');
  const dy = isPlaced ? size * em(style.top) : 0;
  // An accent takes no room of its own.
  const width = hasClass(node, 'accent-body') ? 0 : inner.width;
  return {
    width: before + width + size * em(style.marginRight),
    marks: moved(inner.marks, dx, dy),
  };
}

function setInside(node: KatexNode, setting: Setting): SetBox {
  const { text, style = {}, children = [] } = node;
  const { size } = setting;
  if (hasClass(node, 'nulldelimiter')) return { width: NULL_DELIMITER * size, marks: [] };
  if (hasClass(node, 'arraycolsep')) return { width: em(style.width) * size, marks: [] };
  if (text !== undefined) return setText(text, node.italic ?? 0, setting);
  if (hasClass(node, 'vlist-t')) return setPile(node, setting);
  return setRow(children, setting);
}

function settingOf(node: KatexNode, around: Setting): Setting {
  const { align } = around;
  const is = (name: string): boolean => hasClass(node, name);
  return {
    size: around.size * sizeOf(node),
    font: fontOf(is) ?? around.font,
    align: ['mfrac', 'op-limits', 'katex-accent', 'col-align-c'].some(is)
      ? 'center'
      : is('col-align-r')
        ? 'right'
        : ['col-align-l', 'msupsub', 'svg-align'].some(is)
          ? 'left'
          : align,
  };
}

const SIZES = ['size1', 'size2', 'size3', 'size4'] as const;

function fontOf(is: (name: string) => boolean): KatexFont | undefined {
  if (is('mathnormal')) return 'math';
  if (is('delimsizing')) return SIZES.find(is);
  if (is('delim-size1') || is('small-op')) return 'size1';
  if (is('large-op')) return 'size2';
  return is('delim-size4') ? 'size4' : undefined;
}

function setRow(nodes: readonly KatexNode[], setting: Setting): SetBox {
  let width = 0;
  const marks: Mark[] = [];
  for (const node of nodes) {
    const box = setNode(node, setting);
    marks.push(...moved(box.marks, width, 0));
    width += box.width;
  }
  return { width, marks };
}

/** As wide as letters of another font are taken to be: an ideograph is as wide as it is high. */
const OTHER_LETTER = 0.6;
const IDEOGRAPH = /[\u2e80-\u9fff\uf900-\ufaff]/;

function setText(text: string, italic: number, { size, font }: Setting): SetBox {
  let width = 0;
  const marks: Mark[] = [];
  for (const character of text.replaceAll('\u200b', '')) {
    const glyph = katexFont(font)(character) ?? katexFont('main')(character);
    if (glyph !== undefined) {
      marks.push({ kind: 'glyph', glyph, size, x: width, y: 0 });
      width += (glyph.advance / 1000) * size;
      continue;
    }
    const room = (IDEOGRAPH.test(character) ? 1 : OTHER_LETTER) * size;
    marks.push({ kind: 'text', text: character, width: room, size, x: width, y: 0 });
    width += room;
  }
  return { width: width + italic * size, marks };
}

/** Boxes above one another; a line and a root's are as wide as the widest. */
function setPile(table: KatexNode, setting: Setting): SetBox {
  const { size, align } = setting;
  const boxes = pileOf(table).map(({ node, shift, style = {} }) => {
    const before = size * em(style.marginLeft);
    const box = setNode(node, setting);
    const width = before + box.width + size * em(style.marginRight);
    return { node, shift, width, marks: moved(box.marks, before, 0) };
  });
  const width = Math.max(0, ...boxes.map((box) => box.width));
  const share = { left: 0, center: 0.5, right: 1 }[align];
  const marks = boxes.flatMap(({ node, shift, ...box }) =>
    moved(
      [...moved(box.marks, share * (width - box.width), 0), ...stretched(node, width, size)],
      0,
      -shift * size,
    ),
  );
  return { width, marks };
}

/** What reaches over the whole of a pile: a fraction's line, or a root. */
function stretched(node: KatexNode, width: number, size: number): readonly Mark[] {
  if (hasClass(node, 'frac-line')) {
    const height = size * em(node.style?.borderBottomWidth);
    return [{ kind: 'rule', x: 0, y: -height, width, height }];
  }
  if (!hasClass(node, 'hide-tail')) return [];
  const d = /<path d="([^"]*)"/.exec(node.toMarkup())?.[1] ?? '';
  return [{ kind: 'path', d, width, size, x: 0, y: -size * em(node.style?.height) }];
}

const moved = (marks: readonly Mark[], dx: number, dy: number): Mark[] =>
  marks.map((mark) => ({ ...mark, x: mark.x + dx, y: mark.y + dy }));
