import type { CodePrinter, Helper } from './codeDialect';
import type { ProgramLanguage } from './programFrame';

/** What programs in Python have in common, whatever library does the arithmetic. */
export const PYTHON: ProgramLanguage = {
  comment: '#',
  open: (table) => `${table} = {`,
  margin: '    ',
  close: '}',
};

export const pythonFunction = (head: string, lines: readonly string[]): string[] => [
  '',
  '',
  `def ${head}:`,
  ...lines.map((line) => `    ${line}`),
];

/** The library, the program's own functions, and those that its formulas call. */
export function pythonStart(
  library: string,
  printer: CodePrinter,
  helpers: Partial<Readonly<Record<Helper, readonly string[]>>>,
  own: readonly string[] = [],
): string[] {
  // First, as an activation's formula may call more helpers.
  const activations = [...printer.activations].flatMap((name) =>
    pythonFunction(`${name}(x)`, [`return ${printer.definition(name)}`]),
  );
  const called = [...printer.helpers].flatMap((name) => helpers[name] ?? []);
  return [`import ${library}`, ...own, ...called, ...activations, '', ''];
}

/** Prints every quantity in full; `value` is its double as Python's own number. */
export const pythonPrint = (value: string): string[] => [
  'for name, value in quantities.items():',
  `    print(f"{name} = {${value}!r}")`,
];
