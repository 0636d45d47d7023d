import { KATEX_OPTIONS } from '../../../../notation';
import { katexTree } from '../../../formula/katexTree';
import type { Katex } from '../../../formula/typeset';
import { type Mark, type SetBox, setFormula } from './setFormula';
import type { Glyph } from './trueType';

/** Of an em, in pixels: what a page shows the picture at. */
const PIXELS = 20;
/** Units of the picture to an em: those of KaTeX's fonts. */
const UNITS = 1000;
/** Around the formula, and from one of its lines to the next, in em. */
const MARGIN = 0.2;
const LEADING = 0.5;
/** Before a sign of equality (TeX: a thick space, 5 mu). */
const THICK_SPACE = 5 / 18;

/**
 * Lines of TeX below one another as a picture, which needs no font: its letters are curves. All but the first begin
 * below the sign of equality of the first.
 * @param subject what stands before that, in TeX
 * @param spoken the formula in words, for those who listen
 */
export function svgOfFormula(
  katex: Katex,
  subject: string,
  lines: readonly string[],
  spoken: string,
): string {
  const set = (tex: string): SetBox & { readonly height: number; readonly depth: number } => {
    const tree = katexTree(katex, `\\displaystyle ${tex}`, { ...KATEX_OPTIONS, output: 'html' });
    return { ...setFormula(tree), height: tree.height ?? 0, depth: tree.depth ?? 0 };
  };
  const indent = set(subject).width + THICK_SPACE;
  let bottom = MARGIN;
  let right = 0;
  const marks = lines.flatMap((tex, i) => {
    const { width, height, depth, marks: own } = set(tex);
    const dx = MARGIN + (i === 0 ? 0 : indent);
    const baseline = bottom + (i === 0 ? 0 : LEADING) + height;
    bottom = baseline + depth;
    right = Math.max(right, dx + width);
    return own.map((mark) => ({ ...mark, x: mark.x + dx, y: mark.y + baseline }));
  });
  const [width, height] = [right + MARGIN, bottom + MARGIN];
  const letters = marks.flatMap((mark) => (mark.kind === 'text' ? [letter(mark)] : []));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width * PIXELS)}" height="${round(height * PIXELS)}" viewBox="0 0 ${units(width)} ${units(height)}" role="img" fill="currentColor">`,
    `<title>${escaped(spoken)}</title>`,
    `<path d="${marks.map(drawn).filter(Boolean).join('')}"/>`,
    ...letters,
    '</svg>',
    '',
  ].join('\n');
}

function drawn(mark: Mark): string {
  const [x, y] = [units(mark.x), units(mark.y)];
  switch (mark.kind) {
    case 'glyph':
      return mark.glyph.contours.map((contour) => curve(contour, mark)).join('');
    case 'rule':
      return `M${x} ${y}h${units(mark.width)}v${units(mark.height)}h${-units(mark.width)}z`;
    case 'path':
      return rootPath(mark);
    case 'text':
      return '';
  }
}

type Contour = Glyph['contours'][number];

/** Between two points that only pull, the curve goes through their middle. Source: Apple, TrueType Reference Manual. */
function curve(contour: Contour, { x, y, size }: Mark & { readonly kind: 'glyph' }): string {
  const at = (point: { x: number; y: number }): string =>
    `${units(x + (point.x * size) / UNITS)} ${units(y - (point.y * size) / UNITS)}`;
  const middle = (a: { x: number; y: number }, b: { x: number; y: number }) => ({
    x: (a.x + b.x) / 2,
    y: (a.y + b.y) / 2,
  });
  const first = contour.findIndex(({ isOn }) => isOn);
  const points = [...contour.slice(first), ...contour.slice(0, first)];
  const [start] = points;
  if (first < 0 || start === undefined) return '';
  let path = `M${at(start)}`;
  for (let i = 1; i < points.length; i++) {
    const point = points[i] ?? start;
    const next = points[i + 1] ?? start;
    if (point.isOn) path += `L${at(point)}`;
    else {
      path += `Q${at(point)} ${at(next.isOn ? next : middle(point, next))}`;
      if (next.isOn) i++;
    }
  }
  return `${path}Z`;
}

const COMMAND = /([a-zA-Z])([^a-zA-Z]*)/g;
/** KaTeX draws a root's line as long as any could be, and has the page cut it off. */
const ENDLESS = 400_000;

/** A root: KaTeX's path, moved, made as large as it is to be, and its line ended. */
function rootPath({ d, x, y, width, size }: Mark & { readonly kind: 'path' }): string {
  const end = width / size;
  let from = { x: 0, y: 0 };
  return [...d.matchAll(COMMAND)]
    .map(([, command = '', text = '']) => {
      const numbers = (text.match(/-?[\d.]+/g) ?? []).map(Number);
      const across = (value: number): number => units(x + (value * size) / UNITS);
      const down = (value: number): number => units(y + (value * size) / UNITS);
      const scaled = numbers.map((value) => round(value * size));
      const places = (): string =>
        numbers.map((value, i) => (i % 2 === 0 ? across(value) : down(value))).join(' ');
      switch (command) {
        case 'M':
          from = { x: numbers[0] ?? 0, y: numbers[1] ?? 0 };
          return `M${places()}`;
        case 'H':
          return `H${across(Math.min(numbers[0] ?? 0, end * UNITS))}`;
        case 'h': {
          const [by = 0] = numbers;
          const length = Math.abs(by) >= ENDLESS / 2 ? Math.sign(by) * (end * UNITS - from.x) : by;
          return `h${round(length * size)}`;
        }
        case 'V':
          return `V${down(numbers[0] ?? 0)}`;
        default:
          return command === command.toLowerCase()
            ? `${command}${scaled.join(' ')}`
            : `${command}${places()}`;
      }
    })
    .join('');
}

const letter = ({ x, y, width, size, text }: Mark & { readonly kind: 'text' }): string =>
  `<text x="${units(x)}" y="${units(y)}" font-family="serif" font-size="${units(size)}" textLength="${units(width)}" lengthAdjust="spacingAndGlyphs">${escaped(text)}</text>`;

const units = (ems: number): number => round(ems * UNITS);
const round = (value: number): number => Math.round(value * 10) / 10;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
