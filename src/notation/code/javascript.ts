import { definitionsUpTo } from '../sections';
import { CodePrinter, type Helper } from './codeDialect';
import { type ProgramSource, type ProgramWords, programmed } from './program';
import {
  comment,
  type ProgramLanguage,
  phaseLines,
  programText,
  variablesOf,
} from './programFrame';

const JAVASCRIPT: ProgramLanguage = {
  comment: '//',
  open: (table) => `const ${table} = {`,
  margin: '  ',
  close: '};',
};

/** The update as a JavaScript program, for Node.js or a browser's console: it prints every quantity in full. */
export function javascriptProgram({ trace, naming, upTo, words }: ProgramSource): string {
  const definitions = definitionsUpTo(trace, upTo);
  const name = variablesOf(definitions, naming);
  const printer = new CodePrinter({
    quantity: name,
    call: {
      exp: 'Math.exp',
      square: 'square',
      power: 'Math.pow',
      sqrt: 'Math.sqrt',
      log: 'Math.log',
      hyperbolicTangent: 'Math.tanh',
      positive_part: 'positive_part',
      is_positive: 'is_positive',
      share: 'softmax',
      xlogy: 'xlogy',
      quotient: 'quotient',
      balanced: 'balanced',
    },
  });
  const body = phaseLines(JAVASCRIPT, words, definitions, ({ id, kind, expression }) =>
    kind === 'given'
      ? `const ${name(id)} = ${trace.value(id)};`
      : `const ${name(id)} = ${printer.print(programmed(trace, { id, expression }))};`,
  );
  // First, as an activation's formula may call more helpers.
  const activations = [...printer.activations].map(
    (own) => `const ${own} = (x) => ${printer.definition(own)};`,
  );
  const helpers = helperFunctions(words);
  const functions = [...printer.helpers].flatMap((helper) => helpers[helper] ?? []);
  return programText(JAVASCRIPT, words, {
    start: ['', ...functions, ...activations, ''],
    body,
    printed: definitions,
    variable: name,
    print: [
      'for (const [name, value] of Object.entries(quantities)) {',
      "  console.log(name + ' = ' + value);",
      '}',
    ],
  });
}

const helperFunctions = (words: ProgramWords): Partial<Readonly<Record<Helper, string[]>>> => ({
  square: [...comment(JAVASCRIPT, words.square), 'const square = (x) => x * x;'],
  positive_part: ['const positive_part = (x) => Math.max(0, x);'],
  is_positive: ['const is_positive = (x) => (x > 0 ? 1 : 0);'],
  share: [
    'const softmax = (nets, at) => {',
    '  const powers = nets.map((net) => Math.exp(net - Math.max(...nets)));',
    '  return powers[at] / powers.reduce((total, power) => total + power);',
    '};',
  ],
  xlogy: ['const xlogy = (x, y) => (x === 0 ? 0 : x * Math.log(y));'],
  quotient: ['const quotient = (x, y) => (x === 0 ? 0 : x * (1 / y));'],
  balanced: [
    'const balanced = (factors, total) =>',
    '  factors.every((factor) => factor === factors[0]) ? 0 : total;',
  ],
});
