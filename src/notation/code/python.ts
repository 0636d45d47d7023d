import type { QuantityId } from '../../engine';
import { definitionsUpTo } from '../sections';
import { CodePrinter, type Helper } from './codeDialect';
import { literal, type ProgramSource, type ProgramWords, programmed } from './program';
import { comment, phaseLines, programText, variablesOf } from './programFrame';
import { PYTHON, pythonFunction, pythonPrint, pythonStart } from './pythonLanguage';

/** The update as a Python program without libraries: it prints every quantity, and each is the trace's double. */
export function pythonProgram({ trace, naming, upTo, words }: ProgramSource): string {
  const definitions = definitionsUpTo(trace, upTo);
  const name = variablesOf(definitions, naming);
  const printer = pythonPrinter(name);
  const body = phaseLines(PYTHON, words, definitions, ({ id, kind, expression }) =>
    kind === 'given'
      ? `${name(id)} = ${literal(trace.value(id))}`
      : `${name(id)} = ${printer.print(programmed(trace, { id, expression }))}`,
  );
  return programText(PYTHON, words, {
    start: pythonStartOf(printer, words),
    body,
    printed: definitions,
    variable: name,
    print: pythonPrint('value'),
  });
}

/** Formulas as Python has them without a library. */
export const pythonPrinter = (quantity: (id: QuantityId) => string): CodePrinter =>
  new CodePrinter({
    quantity,
    call: {
      exp: 'exp',
      square: 'square',
      power: 'power',
      sqrt: 'math.sqrt',
      log: 'log',
      hyperbolicTangent: 'math.tanh',
      positive_part: 'positive_part',
      is_positive: 'is_positive',
      share: 'softmax',
      xlogy: 'xlogy',
      quotient: 'quotient',
      balanced: 'balanced',
    },
  });

/** What a program begins with: what it imports, and the functions that its formulas turned out to call. */
export const pythonStartOf = (
  printer: CodePrinter,
  words: HelperWords,
  own: readonly string[] = [],
): string[] => pythonStart('math', printer, helperFunctions(words), own);

type HelperWords = Pick<ProgramWords, 'overflow' | 'square'>;

/** What Python's own functions do otherwise than the others': they stop where a number leaves the range of a double. */
function helperFunctions(words: HelperWords): Partial<Readonly<Record<Helper, string[]>>> {
  const guarded = (head: string, result: string, error: string, instead: string): string[] =>
    pythonFunction(head, [
      'try:',
      `    return ${result}`,
      `except ${error}:`,
      ...comment(PYTHON, words.overflow).map((line) => `    ${line}`),
      `    return ${instead}`,
    ]);
  return {
    exp: guarded('exp(x)', 'math.exp(x)', 'OverflowError', 'math.inf'),
    power: guarded('power(x, y)', 'math.pow(x, y)', 'OverflowError', 'math.inf'),
    log: guarded('log(x)', 'math.log(x)', 'ValueError', '-math.inf if x == 0 else math.nan'),
    square: pythonFunction('square(x)', [...comment(PYTHON, words.square), 'return x * x']),
    positive_part: pythonFunction('positive_part(x)', ['return x if x > 0 or x != x else 0.0']),
    is_positive: pythonFunction('is_positive(x)', ['return 1.0 if x > 0 else 0.0']),
    share: pythonFunction('softmax(nets, at)', [
      'largest = max(nets)',
      'total = sum(math.exp(net - largest) for net in nets)',
      'return math.exp(nets[at] - largest) / total',
    ]),
    xlogy: pythonFunction('xlogy(x, y)', ['return 0.0 if x == 0 else x * log(y)']),
    quotient: pythonFunction('quotient(x, y)', [
      'if x == 0:',
      '    return 0.0',
      'return x * (1 / y if y != 0 else math.inf)',
    ]),
    balanced: pythonFunction('balanced(factors, total)', [
      'return 0.0 if all(factor == factors[0] for factor in factors) else total',
    ]),
  };
}
