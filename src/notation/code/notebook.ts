import type { PhaseId, QuantityId } from '../../engine';
import { type Definition, leadOf } from '../../engine/update';
import type { Notation } from '../notation';
import { definitionsUpTo, sectionsOf } from '../sections';
import { symbolTex } from '../symbols';
import { plainTex } from '../tex';
import { crc32 } from './crc32';
import { literal, type ProgramSource, type ProgramWords, programmed } from './program';
import { variablesOf } from './programFrame';
import { pythonPrinter, pythonStartOf } from './python';
import { type AskedDigits, pythonFigures, pythonFormat } from './pythonFigure';
import { pythonFunction } from './pythonLanguage';

export interface NotebookSource extends Omit<ProgramSource, 'words' | 'naming'> {
  readonly notation: Notation;
  readonly words: Pick<ProgramWords, 'phase' | 'overflow' | 'square'> & {
    readonly title: string;
    /** The paragraphs under the title. */
    readonly lead: readonly string[];
  };
  /** Where it is to be filled in: how many digits are asked for. */
  readonly asked?: AskedDigits | undefined;
}

interface NotebookCell {
  readonly kind: 'markdown' | 'code';
  readonly lines: readonly string[];
}

/**
 * The update as a Jupyter notebook: text and code for each phase. Each phase's code prints `id = value`; where it is to
 * be filled in, it has blanks, and checks them. Source: nbformat 4.5.
 */
export function notebookDocument(source: NotebookSource): string {
  const cells = notebookCells(source);
  const document = {
    cells: cells.map(({ kind, lines }, i) => ({
      cell_type: kind,
      id: `cell-${i + 1}`,
      metadata: {},
      ...(kind === 'code' ? { execution_count: null, outputs: [] } : {}),
      source: lines.map((line, at) => (at === lines.length - 1 ? line : `${line}\n`)),
    })),
    metadata: {
      kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' },
      language_info: { name: 'python' },
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function notebookCells(source: NotebookSource): readonly NotebookCell[] {
  const { trace, notation, upTo, words, asked } = source;
  const definitions = definitionsUpTo(trace, upTo);
  const name = variablesOf(definitions, notation.naming);
  const printer = pythonPrinter(name);
  const phases = sectionsOf(definitions).flatMap(({ phase, definitions: own }) => {
    const isBlank = asked !== undefined && phase !== 'given';
    const lines = own.map((definition) => {
      const { id, kind } = definition;
      if (kind === 'given') return `${name(id)} = ${literal(trace.value(id))}`;
      const formula = printer.print(programmed(trace, definition));
      return `${name(id)} = ${isBlank ? '...' : formula}`;
    });
    const shown = own.map(({ id }) =>
      isBlank
        ? `check(${JSON.stringify(id)}, ${[name(id), ...sumsOf(id, trace.value(id), asked)].join(', ')})`
        : `show(${JSON.stringify(id)}, ${name(id)})`,
    );
    return [
      { kind: 'markdown' as const, lines: phaseText(source, phase, own) },
      { kind: 'code' as const, lines: [...lines, '', ...shown] },
    ];
  });
  const own = asked === undefined ? [] : ['import zlib'];
  const start = [
    ...pythonStartOf(printer, words, own).slice(0, -2),
    ...SHOW,
    ...(asked === undefined ? [] : checkFunction(asked)),
  ];
  return [
    {
      kind: 'markdown',
      lines: [`# ${markdown(words.title)}`, ...words.lead.flatMap((one) => ['', markdown(one)])],
    },
    { kind: 'code', lines: start },
    ...phases,
  ];
}

/** A phase's formulas, as a list. */
function phaseText(
  { trace, notation: { naming, style }, words }: NotebookSource,
  phase: PhaseId | 'given',
  definitions: readonly Definition[],
): readonly string[] {
  const formulas = definitions
    .filter(({ kind }) => kind !== 'given')
    .map((definition) => {
      const lead = leadOf(trace.structure, definition);
      const formula = plainTex(lead, naming, { kind: 'symbols', style });
      return `- $\\displaystyle ${symbolTex(definition.id, naming)} = ${formula}$`;
    });
  const title = `## ${markdown(words.phase(phase))}`;
  return formulas.length === 0 ? [title] : [title, '', ...formulas];
}

/** A text with what Markdown, HTML or TeX would take for a mark written out. */
const markdown = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~&$]/g, '\\$&');

const SHOW = pythonFunction('show(name, value)', ['print(f"{name} = {value!r}")']);

/** What checks a figure: the notebook has sums of the right ones alone, and so gives none away. */
const checkFunction = (asked: AskedDigits): string[] =>
  pythonFunction('check(name, value, *sums)', [
    'if value is ...:',
    '    print(f"{name} = ?")',
    '    return',
    `text = f"{name} {value + 0:${pythonFormat(asked)}}"`,
    'sign = "✓" if zlib.crc32(text.encode()) in sums else "✗"',
    'print(f"{sign} {name} = {value!r}")',
  ]);

/** The sums of a figure, rounded or cut: of one that is no finite number there is none. */
const sumsOf = (id: QuantityId, value: number, asked: AskedDigits): readonly number[] =>
  Number.isFinite(value)
    ? [...pythonFigures(value, asked)].map((figure) => crc32(`${id} ${figure}`))
    : [];
