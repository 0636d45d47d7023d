import { definitionsUpTo, sectionsOf } from '../sections';
import { CodePrinter, type Helper } from './codeDialect';
import { identifiers } from './identifiers';
import { comment, type ProgramSource, type ProgramWords } from './program';

/** The update as a JavaScript program, for Node.js or a browser's console: it prints every quantity in full. */
export function javascriptProgram({ trace, naming, upTo, words }: ProgramSource): string {
  const definitions = definitionsUpTo(trace, upTo);
  const names = identifiers(
    definitions.map(({ id }) => id),
    naming,
  );
  const name = (id: string): string => names.get(id) ?? id;
  const printer = new CodePrinter({
    quantity: name,
    call: {
      exp: 'Math.exp',
      square: 'square',
      power: 'Math.pow',
      sqrt: 'Math.sqrt',
      log: 'Math.log',
      tanh: 'Math.tanh',
      positive_part: 'positive_part',
      is_positive: 'is_positive',
      softmax: 'softmax',
    },
  });
  const body = sectionsOf(definitions).flatMap(({ phase, definitions: own }) => [
    ...comment('//', words.phase(phase)),
    ...own.map(({ id, kind, expression }) =>
      kind === 'given'
        ? `const ${name(id)} = ${trace.value(id)};`
        : `const ${name(id)} = ${printer.print(expression)};`,
    ),
    '',
  ]);
  const activations = [...printer.activations].map(
    (own) => `const ${own} = (x) => ${printer.definition(own)};`,
  );
  const helpers = helperFunctions(words);
  return [
    ...comment('//', ...words.head),
    '',
    ...[...printer.helpers].flatMap((helper) => helpers[helper] ?? []),
    ...activations,
    '',
    ...body,
    ...comment('//', words.everyQuantity),
    'const quantities = {',
    ...definitions.map(({ id }) => `  ${JSON.stringify(id)}: ${name(id)},`),
    '};',
    'for (const [name, value] of Object.entries(quantities)) {',
    "  console.log(name + ' = ' + value);",
    '}',
    '',
  ].join('\n');
}

const helperFunctions = (words: ProgramWords): Partial<Readonly<Record<Helper, string[]>>> => ({
  square: [...comment('//', words.square), 'const square = (x) => x * x;'],
  positive_part: ['const positive_part = (x) => Math.max(0, x);'],
  is_positive: ['const is_positive = (x) => (x > 0 ? 1 : 0);'],
  softmax: [
    'const softmax = (nets, at) => {',
    '  const powers = nets.map((net) => Math.exp(net - Math.max(...nets)));',
    '  return powers[at] / powers.reduce((total, power) => total + power);',
    '};',
  ],
});
