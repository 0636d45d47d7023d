import { definitionsUpTo, sectionsOf } from '../sections';
import { CodePrinter, type Helper } from './codeDialect';
import { identifiers } from './identifiers';
import { comment, literal, type ProgramSource, type ProgramWords } from './program';

/** The update as a Python program without libraries: it prints every quantity, and each is the trace's double. */
export function pythonProgram({ trace, naming, upTo, words }: ProgramSource): string {
  const definitions = definitionsUpTo(trace, upTo);
  const names = identifiers(
    definitions.map(({ id }) => id),
    naming,
  );
  const name = (id: string): string => names.get(id) ?? id;
  const printer = new CodePrinter({
    quantity: name,
    call: {
      exp: 'exp',
      square: 'square',
      power: 'power',
      sqrt: 'math.sqrt',
      log: 'log',
      tanh: 'math.tanh',
      positive_part: 'positive_part',
      is_positive: 'is_positive',
      softmax: 'softmax',
    },
  });
  const body = sectionsOf(definitions).flatMap(({ phase, definitions: own }) => [
    ...comment('#', words.phase(phase)),
    ...own.map(({ id, kind, expression }) =>
      kind === 'given'
        ? `${name(id)} = ${literal(trace.value(id))}`
        : `${name(id)} = ${printer.print(expression)}`,
    ),
    '',
  ]);
  return [
    ...comment('#', ...words.head),
    ...pythonFunctions(printer, words),
    '',
    ...body,
    ...comment('#', words.everyQuantity),
    'quantities = {',
    ...definitions.map(({ id }) => `    ${JSON.stringify(id)}: ${name(id)},`),
    '}',
    'for name, value in quantities.items():',
    '    print(f"{name} = {value!r}")',
    '',
  ].join('\n');
}

/** The functions that the formulas call; an activation's own formula may call more. */
function pythonFunctions(printer: CodePrinter, words: ProgramWords): string[] {
  const activations = [...printer.activations].flatMap((name) =>
    pythonFunction(`${name}(x)`, [`return ${printer.definition(name)}`]),
  );
  const helpers = helperFunctions(words);
  return [
    'import math',
    ...[...printer.helpers].flatMap((name) => helpers[name] ?? []),
    ...activations,
    '',
  ];
}

/** What Python's own functions do otherwise than the others': they stop where a number leaves the range of a double. */
function helperFunctions(words: ProgramWords): Partial<Readonly<Record<Helper, string[]>>> {
  const guarded = (head: string, result: string, error: string, instead: string): string[] =>
    pythonFunction(head, [
      'try:',
      `    return ${result}`,
      `except ${error}:`,
      ...comment('#', words.overflow).map((line) => `    ${line}`),
      `    return ${instead}`,
    ]);
  return {
    exp: guarded('exp(x)', 'math.exp(x)', 'OverflowError', 'math.inf'),
    power: guarded('power(x, y)', 'math.pow(x, y)', 'OverflowError', 'math.inf'),
    log: guarded('log(x)', 'math.log(x)', 'ValueError', '-math.inf if x == 0 else math.nan'),
    square: pythonFunction('square(x)', [...comment('#', words.square), 'return x * x']),
    positive_part: pythonFunction('positive_part(x)', ['return x if x > 0 or x != x else 0.0']),
    is_positive: pythonFunction('is_positive(x)', ['return 1.0 if x > 0 else 0.0']),
    softmax: pythonFunction('softmax(nets, at)', [
      'largest = max(nets)',
      'total = sum(math.exp(net - largest) for net in nets)',
      'return math.exp(nets[at] - largest) / total',
    ]),
  };
}

export const pythonFunction = (head: string, lines: readonly string[]): string[] => [
  '',
  '',
  `def ${head}:`,
  ...lines.map((line) => `    ${line}`),
];
