import type { Katex } from './typeset';

/** A node of what KaTeX builds before it writes markup: a box with its measures in em. */
export interface KatexNode {
  readonly classes?: readonly string[];
  readonly style?: Readonly<Record<string, string | undefined>>;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly KatexNode[];
  readonly height?: number;
  readonly depth?: number;
  /** Of a symbol alone: its letters. */
  readonly text?: string;
  /** Of a symbol alone: by how much it leans out of its box. */
  readonly italic?: number;
  toMarkup(): string;
}

interface TreeBuilder {
  __renderToHTMLTree(tex: string, options: object): KatexNode;
}

/** KaTeX's own tree, which its types leave out; tests/unit/worksheet/paper-markup.test.ts holds what is taken of it. */
export const katexTree = (katex: Katex, tex: string, options: object): KatexNode =>
  (katex as unknown as TreeBuilder).__renderToHTMLTree(tex, options);

export const hasClass = ({ classes = [] }: KatexNode, name: string): boolean =>
  classes.includes(name);

/** A length of KaTeX's, which is always in em. */
export const em = (length: string | undefined): number =>
  length === undefined ? 0 : Number.parseFloat(length);

/** Something in a pile of KaTeX's, and by how many em its baseline is above that of the pile. */
export interface Piled {
  readonly node: KatexNode;
  readonly shift: number;
  /** What room it has beside it. */
  readonly style?: KatexNode['style'];
}

/**
 * What is piled in a `vlist-t`, from the bottom up: each stands in a box that is moved by `top` from where a strut as
 * high as `pstrut` would put it.
 */
export function pileOf(vlistTable: KatexNode): readonly Piled[] {
  const pile = vlistTable.children?.[0]?.children?.[0]?.children ?? [];
  return pile.map(({ style, children: [strut, ...nodes] = [] }) => ({
    node: nodes.length === 1 && nodes[0] ? nodes[0] : spanOf(nodes),
    shift: -em(style?.top) - em(strut?.style?.height),
    ...(style === undefined ? {} : { style }),
  }));
}

const spanOf = (children: readonly KatexNode[]): KatexNode => ({
  children,
  toMarkup: () => children.map((child) => child.toMarkup()).join(''),
});

const SIZES = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.44, 1.728, 2.074, 2.488];

/** How large a node's letters are, as a share of those around it. */
export function sizeOf({ classes = [] }: KatexNode): number {
  if (!classes.includes('katex-sizing')) return 1;
  const size = (prefix: string): number =>
    SIZES[Number(classes.find((name) => name.startsWith(prefix))?.slice(prefix.length)) - 1] ?? 1;
  return size('size') / size('reset-size');
}
