/** What a font draws for a character, in its own units. */
export interface Glyph {
  readonly advance: number;
  /** Its closed curves; y leads up. */
  readonly contours: readonly (readonly CurvePoint[])[];
}

interface CurvePoint {
  readonly x: number;
  readonly y: number;
  /** Whether the curve goes through it; else it is pulled towards it. */
  readonly isOn: boolean;
}

/** A glyph by its character; undefined where the font has none. */
export type Font = (character: string) => Glyph | undefined;

type Tables = ReadonlyMap<string, DataView>;

/**
 * A TrueType font of 1,000 units to the em, as KaTeX's are: its outlines, without hints.
 * Source: Apple, TrueType Reference Manual; Microsoft, OpenType 1.9 (cmap 4, glyf, hmtx, loca).
 * @throws where a table is missing
 */
export function trueType(bytes: Uint8Array): Font {
  const tables = tablesOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const glyphOf = characterMap(table(tables, 'cmap'));
  const advances = table(tables, 'hmtx');
  const counted = table(tables, 'hhea').getUint16(34);
  return (character) => {
    const glyph = glyphOf(character.codePointAt(0) ?? 0);
    if (glyph === 0) return undefined;
    const advance = advances.getUint16(4 * Math.min(glyph, counted - 1));
    return { advance, contours: outline(tables, glyph) };
  };
}

function tablesOf(font: DataView): Tables {
  const tables = new Map<string, DataView>();
  for (let i = 0; i < font.getUint16(4); i++) {
    const at = 12 + 16 * i;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((k) => font.getUint8(at + k)));
    const offset = font.byteOffset + font.getUint32(at + 8);
    tables.set(tag, new DataView(font.buffer, offset, font.getUint32(at + 12)));
  }
  return tables;
}

function table(tables: Tables, tag: string): DataView {
  const found = tables.get(tag);
  if (found === undefined) throw new Error(`the font has no table ${tag}`);
  return found;
}

/** Format 4: segments of 16-bit characters. */
function characterMap(cmap: DataView): (code: number) => number {
  const starts = Array.from({ length: cmap.getUint16(2) }, (_, i) => cmap.getUint32(8 + 8 * i));
  const start = starts.find((at) => cmap.getUint16(at) === 4);
  if (start === undefined) throw new Error('the font has no character map of format 4');
  const doubled = cmap.getUint16(start + 6);
  const end = start + 14;
  const begin = end + doubled + 2;
  return (code) => {
    for (let at = 0; at < doubled; at += 2) {
      if (cmap.getUint16(end + at) < code) continue;
      const first = cmap.getUint16(begin + at);
      if (first > code) return 0;
      const delta = cmap.getInt16(begin + doubled + at);
      const place = begin + 2 * doubled + at;
      const range = cmap.getUint16(place);
      const glyph = range === 0 ? code : cmap.getUint16(place + range + 2 * (code - first));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

function outline(tables: Tables, glyph: number): Glyph['contours'] {
  const loca = table(tables, 'loca');
  const isLong = table(tables, 'head').getInt16(50) === 1;
  const place = (of: number): number =>
    isLong ? loca.getUint32(4 * of) : 2 * loca.getUint16(2 * of);
  const glyf = table(tables, 'glyf');
  const [from, to] = [place(glyph), place(glyph + 1)];
  if (from === to) return [];
  const data = new DataView(glyf.buffer, glyf.byteOffset + from, to - from);
  const count = data.getInt16(0);
  return count < 0 ? composite(tables, data) : simple(data, count);
}

const ON_CURVE = 1;
const REPEATED = 8;
/** Of a coordinate: whether it is one byte; whether it is positive then or, else, the one before. */
const X = { short: 2, same: 16 };
const Y = { short: 4, same: 32 };

function simple(data: DataView, count: number): Glyph['contours'] {
  const ends = Array.from({ length: count }, (_, i) => data.getUint16(10 + 2 * i));
  const total = (ends.at(-1) ?? -1) + 1;
  let at = 10 + 2 * count;
  at += 2 + data.getUint16(at);
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = data.getUint8(at++);
    flags.push(flag);
    if ((flag & REPEATED) === 0) continue;
    for (let more = data.getUint8(at++); more > 0; more--) flags.push(flag);
  }
  const coordinates = ({ short, same }: typeof X): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if ((flag & short) !== 0)
        value += (flag & same) === 0 ? -data.getUint8(at++) : data.getUint8(at++);
      else if ((flag & same) === 0) {
        value += data.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = coordinates(X);
  const ys = coordinates(Y);
  return ends.map((end, i) =>
    flags.slice((ends[i - 1] ?? -1) + 1, end + 1).map((flag, k) => {
      const point = (ends[i - 1] ?? -1) + 1 + k;
      return { x: xs[point] ?? 0, y: ys[point] ?? 0, isOn: (flag & ON_CURVE) !== 0 };
    }),
  );
}

/** Arguments of two bytes, which are distances; a scale of one or two factors or a matrix; and more to come. */
const PART = { words: 1, distances: 2, scale: 8, more: 32, twoScales: 64, matrix: 128 };

/** Made of other glyphs, each moved. @throws where one is turned or of another size, which KaTeX's are not. */
function composite(tables: Tables, data: DataView): Glyph['contours'] {
  const contours: CurvePoint[][] = [];
  let at = 10;
  let flags = PART.more;
  while ((flags & PART.more) !== 0) {
    flags = data.getUint16(at);
    if (
      (flags & (PART.scale | PART.twoScales | PART.matrix)) !== 0 ||
      (flags & PART.distances) === 0
    )
      throw new Error('a part of the glyph is not only moved');
    const part = data.getUint16(at + 2);
    const isWide = (flags & PART.words) !== 0;
    const dx = isWide ? data.getInt16(at + 4) : data.getInt8(at + 4);
    const dy = isWide ? data.getInt16(at + 6) : data.getInt8(at + 5);
    at += isWide ? 8 : 6;
    for (const contour of outline(tables, part))
      contours.push(contour.map(({ x, y, isOn }) => ({ x: x + dx, y: y + dy, isOn })));
  }
  return contours;
}
