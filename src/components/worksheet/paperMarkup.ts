import {
  hasClass,
  type KatexNode,
  katexTree,
  type Piled,
  pileOf,
  sizeOf,
} from '../formula/katexTree';
import type { Katex } from '../formula/typeset';

/**
 * A formula's markup for paper: what KaTeX lays out, in a fifth of its elements, since a browser takes its time to
 * print by them. Letters in a row are text, an index is a <sub>, a fraction is two boxes. Whatever else there is
 * (a root, braces, a hat) stays as KaTeX has it.
 */
export function paperMarkup(katex: Katex, tex: string, options: object): string {
  const html = katexTree(katex, tex, options).children?.[0]?.children ?? [];
  return html
    .filter((node) => hasClass(node, 'katex-base'))
    .map(baseMarkup)
    .join(' ');
}

/** A line breaks between bases alone. What is more than text could break elsewhere too, and is held together. */
function baseMarkup(base: KatexNode): string {
  const markup = row(base.children ?? []).replace(/\u00a0$/, '');
  return markup.includes('<span') ? `<span class="paper-base">${markup}</span>` : markup;
}

/** Classes that say what a box is and not how it looks. */
const NEUTRAL = new Set(
  [
    '',
    'mord',
    'mbin',
    'mrel',
    'mopen',
    'mclose',
    'minner',
    'mpunct',
    'mop',
    'mtight',
    'text',
  ].concat(['enclosing', 'mathrm', 'textrm', 'delimcenter']),
);

/** Whether nothing but what is in it is to be seen of a box. */
const isPlain = ({ classes = [], style = {} }: KatexNode): boolean =>
  classes.every((name) => NEUTRAL.has(name)) &&
  Object.entries(style).every(([name, value]) => name === 'top' && value === '0em');

/** Less than this is not missed. */
const SMALL_CORRECTION = 0.06;

function row(nodes: readonly KatexNode[]): string {
  return nodes
    .map((node) => markupOf(node))
    .join('')
    .replaceAll('</i><i>', '');
}

function markupOf(node: KatexNode): string {
  const { text, children = [] } = node;
  if (hasClass(node, 'katex-strut') || hasClass(node, 'nulldelimiter')) return '';
  if (hasClass(node, 'mspace')) return '\u00a0';
  if (text !== undefined) return symbol(node, text);
  if (hasClass(node, 'msupsub')) return scripts(node);
  if (hasClass(node, 'mfrac')) return fraction(node);
  return isPlain(node) ? row(children) : node.toMarkup();
}

function symbol(node: KatexNode, text: string): string {
  const { classes = [], italic = 0 } = node;
  if (classes.includes('mathnormal')) {
    const style = italic > SMALL_CORRECTION ? ` style="margin-right:${round(italic)}em"` : '';
    return `<i${style}>${escaped(text)}</i>`;
  }
  return isPlain(node) ? escaped(text) : node.toMarkup();
}

function scripts(node: KatexNode): string {
  const [table] = node.children ?? [];
  const [below, above, ...others] = table === undefined ? [] : pileOf(table);
  if (below === undefined || others.length > 0) return node.toMarkup();
  if (above !== undefined) return bothScripts(below, above);
  const { tag, size, inside } = script(below);
  return `<${tag} style="font-size:${size}em;vertical-align:${round(below.shift / size)}em">${inside}</${tag}>`;
}

function script({ node, shift }: Piled) {
  const size = round(sizeOf(node));
  return { tag: shift < 0 ? 'sub' : 'sup', size, inside: row(node.children ?? []) } as const;
}

/** An exponent over an index: two lines of a box that stands on its last. */
function bothScripts(below: Piled, above: Piled): string {
  const { size, inside } = script(below);
  const apart = (above.shift - below.shift) / size;
  const style = `font-size:${size}em;line-height:${round(apart)};vertical-align:${round(below.shift / size)}em`;
  return `<span class="paper-scripts" style="${style}">${script(above).inside}<br>${inside}</span>`;
}

/** How far a line of KaTeX's font that is as high as its letters' size reaches above and below its baseline, in em. */
const REACH = { above: 0.8155, below: 0.1845 } as const;
/** Where a fraction's line begins and ends above the baseline, in em. */
const LINE = { from: 0.23, to: 0.27 } as const;

/** The numerator has the line below it; the box stands on its last line, which is the denominator's. */
function fraction(node: KatexNode): string {
  const [table] = node.children ?? [];
  const [below, line, above] = table === undefined ? [] : pileOf(table);
  if (!below || !line || !above || !hasClass(line.node, 'frac-line')) return node.toMarkup();
  const top = above.shift - LINE.to - REACH.below;
  const bottom = LINE.from - below.shift - REACH.above;
  const numerator = [gap('padding-bottom', top), gap('margin-bottom', bottom), lower(top)].join('');
  const style = `vertical-align:${round(below.shift)}em;${lower(bottom)}`;
  return `<span class="paper-fraction" style="${style}"><span style="${numerator}">${part(above.node)}</span>${part(below.node)}</span>`;
}

const part = (node: KatexNode): string => {
  const size = sizeOf(node);
  const inside = size === 1 ? markupOf(node) : row(node.children ?? []);
  return size === 1
    ? inside
    : `<span class="paper-small" style="font-size:${round(size)}em">${inside}</span>`;
};

const gap = (name: string, size: number): string => (size > 0 ? `${name}:${round(size)}em;` : '');

/** Where there is less room than a line takes, the line is lower by twice that, as it loses half at each side. */
const lower = (size: number): string => (size < 0 ? `line-height:${round(1 + 2 * size)};` : '');

const round = (size: number): number => Math.round(size * 1000) / 1000;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
