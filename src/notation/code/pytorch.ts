import { derivativeId, parseId, type QuantityId, TOTAL_ERROR } from '../../engine';
import { definitionsUpTo, sectionsOf } from '../sections';
import { CodePrinter } from './codeDialect';
import { identifiers } from './identifiers';
import { comment, literal, type ProgramSource } from './program';
import { pythonFunction } from './python';

/**
 * The update as a PyTorch program: autograd goes the way back, and prints its gradients beside those worked out
 * by hand. Source of the calls: PyTorch's documentation, "A Gentle Introduction to torch.autograd".
 */
export function pytorchProgram({ trace, naming, upTo, words }: ProgramSource): string {
  const { parameters } = trace.structure.forward;
  const definitions = definitionsUpTo(trace, upTo);
  const backwardGone = definitions.some(({ phase }) => phase.startsWith('backward'));
  const written = definitions.filter(({ phase }) => !phase.startsWith('backward'));
  const names = identifiers(
    written.map(({ id }) => id),
    naming,
  );
  const name = (id: QuantityId): string => names.get(id) ?? id;
  const isParameter = (id: QuantityId): boolean => parameters.includes(id);
  /** Autograd leaves the slope for a parameter with the parameter. */
  const quantity = (id: QuantityId): string => {
    const parts = parseId(id);
    const isGradient = parts.kind === 'derivative' && parts.of === TOTAL_ERROR;
    return isGradient && isParameter(parts.by) ? `${name(parts.by)}.grad` : name(id);
  };
  const printer = new CodePrinter({
    quantity,
    call: {
      exp: 'torch.exp',
      square: 'torch.square',
      power: 'torch.pow',
      sqrt: 'torch.sqrt',
      log: 'torch.log',
      tanh: 'torch.tanh',
      positive_part: 'torch.relu',
      is_positive: 'is_positive',
      softmax: 'softmax',
    },
  });
  const before: string[] = [];
  const after: string[] = [];
  for (const { phase, definitions: own } of sectionsOf(written)) {
    const isAfter = phase === 'update' || phase === 'check';
    const margin = isAfter ? '    ' : '';
    (isAfter ? after : before).push(
      ...comment('#', words.phase(phase)).map((line) => margin + line),
      ...own.map(({ id, kind, expression }) =>
        kind === 'given'
          ? `${name(id)} = tensor(${literal(trace.value(id))}${isParameter(id) ? ', requires_grad=True' : ''})`
          : `${margin}${name(id)} = ${printer.print(expression)}`,
      ),
      '',
    );
  }
  const functions = [...printer.activations].flatMap((own) =>
    pythonFunction(`${own}(x)`, [`return ${printer.definition(own)}`]),
  );
  const printed = written.map(({ id }) => `    ${JSON.stringify(id)}: ${name(id)},`);
  return [
    ...comment('#', ...words.head),
    'import torch',
    ...pythonFunction('tensor(value, requires_grad=False)', [
      'return torch.tensor(value, dtype=torch.float64, requires_grad=requires_grad)',
    ]),
    ...(printer.helpers.has('softmax')
      ? pythonFunction('softmax(nets, at)', ['return torch.softmax(torch.stack(nets), 0)[at]'])
      : []),
    ...functions,
    '',
    '',
    ...before,
    ...(backwardGone
      ? [
          ...comment('#', words.autograd),
          `${name(TOTAL_ERROR)}.backward()`,
          '',
          ...(after.length > 0 ? ['with torch.no_grad():', ...after] : []),
        ]
      : []),
    ...comment('#', words.everyQuantity),
    'quantities = {',
    ...printed,
    '}',
    'for name, value in quantities.items():',
    '    print(f"{name} = {value.item()!r}")',
    ...(backwardGone ? ['', ...gradients()] : []),
    '',
  ].join('\n');

  function gradients(): string[] {
    const known = parameters.filter((id) => definitions.some((each) => each.id === gradientId(id)));
    return [
      ...comment('#', words.besideGradients),
      'gradients = {',
      ...known.map(
        (id) =>
          `    ${JSON.stringify(gradientId(id))}: (${name(id)}.grad, ${pythonNumber(trace.value(gradientId(id)))}),`,
      ),
      '}',
      'for name, (autograd, ours) in gradients.items():',
      '    print(f"{name} = {autograd.item()!r} {ours!r}")',
    ];
  }
}

const gradientId = (id: QuantityId): QuantityId => derivativeId(TOTAL_ERROR, id);

/** A value of the trace, which may have left the range of a double. */
const pythonNumber = (value: number): string =>
  Number.isFinite(value) ? literal(value) : `float("${value}")`;
