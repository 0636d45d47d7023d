import { errorId, parseId, type QuantityId, TOTAL_ERROR, targetId } from '../../../engine';
import { symbolTex } from '../../../notation';
import { latexText } from '../../../notation/documents';
import { numberTex } from '../../../notation/number';
import { PARTIAL_TEX } from '../../../notation/symbols';
import { isKnown } from '../../isKnown';
import type { Lesson } from '../../lesson';
import { WIDE } from '../../network/figureShape';
import { fixedInputOf } from '../../network/fixedInputPlace';
import { layOut, type Point } from '../../network/networkLayout';
import { errorPlace, litPlaces, neuronPlace, placesOf, TOTAL_PLACE } from '../../network/places';
import { neuronRows, parameterRows } from '../../network/shown';
import type { FileMade, FileSource } from '../fileSource';
import { documentWords } from '../words';

/** Of a unit of the page's picture, in centimetres. */
const UNIT = 0.02;
const BOX = { width: 140, height: 60 };

/**
 * The network at the step at hand as TikZ: what is known by then stands in it, and what the step is about is thick. A
 * whole document, which needs tikz, amsmath and geometry. Source: Tantau, The TikZ and PGF Packages, manual for 3.1.
 */
export function tikz({ lesson, text }: FileSource): FileMade {
  const { title } = documentWords(lesson, text);
  const head = [
    '\\documentclass{article}',
    '\\usepackage{amsmath}',
    '\\usepackage[margin=2cm]{geometry}',
    '\\usepackage{tikz}',
    '\\pagestyle{empty}',
    '\\begin{document}',
    `% ${title.replace(/\s+/g, ' ')}`,
    '\\noindent\\resizebox{\\textwidth}{!}{%',
  ];
  const picture = [
    `\\begin{tikzpicture}[x=${UNIT}cm, y=-${UNIT}cm, align=center, font=\\small,`,
    '  edge/.style={draw=black!55}, lit/.style={edge, draw=black, very thick},',
    '  part/.style={draw, fill=white}, on/.style={part, very thick},',
    '  label/.style={fill=white, inner sep=1.5pt}]',
    ...picturedLines(lesson),
    '\\end{tikzpicture}%',
  ];
  return { text: [...head, ...picture, '}', '\\end{document}', ''].join('\n') };
}

const point = ({ x, y }: Point): string => `(${round(x)},${round(y)})`;
const round = (value: number): number => Number(value.toFixed(1));

function picturedLines(lesson: Lesson): readonly string[] {
  const { trace, notation, place } = lesson;
  const { naming, style } = notation;
  const { forward } = trace.structure;
  const layout = layOut(forward, WIDE);
  const lit = new Set([...litPlaces(trace, place.at, new Set()), ...placesOf(trace, place.at)]);
  const symbol = (id: QuantityId): string => symbolTex(id, naming);
  const row = (id: QuantityId): string => {
    const value = trace.quantities.get(id)?.value;
    const isThere = value !== undefined && Number.isFinite(value) && isKnown(lesson, id);
    return isThere ? `$${symbol(id)} = ${numberTex(value, style)}$` : `$${symbol(id)}$`;
  };
  const rows = (ids: readonly QuantityId[]): string => ids.map(row).join(' \\\\ ');
  /** What is at home there, by its own sign: its place says whose it is. */
  const signed = (id: QuantityId, sign: string): string => row(id).replace(symbol(id), sign);
  const parameter = (id: QuantityId): string =>
    parameterRows(lesson, id)
      .map((own) => (isDerivative(own) ? signed(own, PARTIAL_TEX) : row(own)))
      .join(' \\\\ ');
  const part = (at: Point, place_: string, shape: string, content: string): string =>
    `\\node[${lit.has(place_) ? 'on' : 'part'}, ${shape}] at ${point(at)} {${content}};`;
  const line = (from: Point, to: Point, isLit = false): string =>
    `\\draw[${isLit ? 'lit' : 'edge'}] ${point(from)} -- ${point(to)};`;
  const size = ({ width, height }: typeof BOX): string =>
    `minimum width=${round(width * UNIT)}cm, minimum height=${round(height * UNIT)}cm`;
  const errors = [...layout.errors];
  return [
    ...layout.edges.map(({ weight, start, end }) => line(start, end, lit.has(weight))),
    ...layout.biases.flatMap(({ bias, at, links }) =>
      links.map((end) => line(at, end, lit.has(bias))),
    ),
    ...errors.flatMap(([name, at]) => {
      const from = layout.neurons.get(name);
      return [...(from ? [line(from, at)] : []), line(at, layout.total)];
    }),
    ...layout.biases.flatMap((bias) => {
      if (bias.fixedInput === undefined) return [];
      const { at, shown } = fixedInputOf(bias);
      const circle = `\\node[part, circle] at ${point(at)} {$${shown.replace('−', '-')}$};`;
      return [line(at, bias.at), circle];
    }),
    ...[...layout.inputs].map(([id, at]) =>
      part(at, id, 'circle, inner sep=1pt, minimum size=1.45cm', inputText(symbol(id), row(id))),
    ),
    ...[...layout.neurons].flatMap(([name, at]) => {
      const [net = '', out = '', delta] = neuronRows(lesson, name);
      const half = WIDE.neuron.height / 2;
      const beside = (where: string, y: number, content: string): string =>
        `\\node[${where}] at ${point({ x: at.x, y })} {${content}};`;
      return [
        part(at, neuronPlace(name), `rounded corners=8pt, ${size(WIDE.neuron)}`, rows([net, out])),
        beside('above', at.y - half, nameTex(naming.neurons[name] ?? name)),
        ...(delta === undefined
          ? []
          : [beside('label, below', at.y + half, signed(delta, '\\delta'))]),
      ];
    }),
    ...errors.map(([name, at], k) =>
      part(at, errorPlace(name), size(BOX), rows([targetId(k), errorId(name)])),
    ),
    part(
      layout.total,
      TOTAL_PLACE,
      `rounded corners=8pt, ${size({ ...BOX, height: 36 })}`,
      row(TOTAL_ERROR),
    ),
    ...layout.edges.map(({ weight, label }) => labelAt(label, parameter(weight))),
    ...layout.biases.map(({ bias, at }) => labelAt(at, parameter(bias))),
  ];
}

const isDerivative = (id: QuantityId): boolean => parseId(id).kind === 'derivative';

/** A neuron’s name, with its number below: h1 is h₁. */
function nameTex(name: string): string {
  const [, letter = '', number] = /^(\p{L})(\d+)$/u.exec(name) ?? [];
  return number === undefined ? latexText(name) : `$${letter}_{${number}}$`;
}

/** In a circle the symbol stands over its number. */
const inputText = (symbol: string, row: string): string =>
  row.replace(`$${symbol} = `, `$${symbol}$ \\\\ $`);

const labelAt = (at: Point, content: string): string =>
  `\\node[label] at ${point(at)} {${content}};`;
