import {
  derivativeId,
  type Expression,
  parseId,
  type QuantityId,
  TOTAL_ERROR,
  traceUpdate,
} from '../../engine';
import { quantitiesIn } from '../../engine/expressions';
import { quantityOf } from '../notation';
import { definitionsUpTo } from '../sections';
import { CodePrinter } from './codeDialect';
import { literal, type ProgramSource, programmed } from './program';
import { comment, phaseLines, programText, tableLines, variablesOf } from './programFrame';
import { PYTHON, pythonFunction, pythonPrint, pythonStart } from './pythonLanguage';

/**
 * The update as a PyTorch program: autograd goes the way back, and prints its gradients beside those worked out
 * by hand. Where numbers are given midway no graph leads from the error back to every weight, as what is given is a
 * number and no function of them: then every line is worked by hand, and the program says so.
 * Source of the calls: PyTorch's documentation, "A Gentle Introduction to torch.autograd".
 */
export function pytorchProgram({ naming, words, ...asked }: ProgramSource): string {
  const { trace, upTo } = byElements(asked);
  const { parameters } = trace.structure.forward;
  const definitions = definitionsUpTo(trace, upTo);
  const isByHand = trace.structure.midway !== undefined;
  const backwardGone = !isByHand && definitions.some(({ phase }) => phase.startsWith('backward'));
  const written = isByHand
    ? definitions
    : definitions.filter(({ phase }) => !phase.startsWith('backward'));
  const name = variablesOf(written, naming);
  const isParameter = (id: QuantityId): boolean => !isByHand && parameters.includes(id);
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
      hyperbolicTangent: 'torch.tanh',
      positive_part: 'torch.relu',
      is_positive: 'is_positive',
      share: 'softmax',
      xlogy: 'torch.xlogy',
      quotient: 'torch.div',
      balanced: 'balanced',
    },
  });
  const linesOf = (isAfter: boolean): string[] =>
    phaseLines(
      PYTHON,
      words,
      written.filter(({ phase }) => isAfter === (phase === 'update' || phase === 'check')),
      ({ id, kind, expression }) =>
        kind === 'given'
          ? `${name(id)} = tensor(${literal(trace.value(id))}${isParameter(id) ? ', requires_grad=True' : ''})`
          : `${name(id)} = ${inTensor(expression, printer.print(programmed(trace, { id, expression })))}`,
    );
  const before = isByHand
    ? [...comment(PYTHON, words.byHand), '', ...linesOf(false), ...linesOf(true)]
    : linesOf(false);
  const after = linesOf(true).map((line) => (line === '' ? line : `    ${line}`));
  const back = [
    ...comment(PYTHON, words.autograd),
    `${name(TOTAL_ERROR)}.backward()`,
    '',
    ...(after.length > 0 ? ['with torch.no_grad():', ...after] : []),
  ];
  return programText(PYTHON, words, {
    start: pythonStart('torch', printer, HELPERS, TENSOR),
    body: backwardGone ? [...before, ...back] : before,
    printed: written,
    variable: name,
    print: pythonPrint('value.item()'),
    end: backwardGone ? ['', ...gradients()] : [],
  });

  function gradients(): string[] {
    const known = parameters.filter((id) => definitions.some((each) => each.id === gradientId(id)));
    const both = (id: QuantityId): string => `(${quantity(id)}, ${pythonNumber(trace.value(id))})`;
    return [
      ...comment(PYTHON, words.besideGradients),
      ...tableLines(PYTHON, 'gradients', known.map(gradientId), both),
      'for name, (autograd, ours) in gradients.items():',
      '    print(f"{name} = {autograd.item()!r} {ours!r}")',
    ];
  }
}

type Asked = Pick<ProgramSource, 'trace' | 'upTo'>;

/** What autograd leaves is ∂E/∂w: the program goes by that, whatever form is set. */
function byElements(source: Asked): Asked {
  const { trace, upTo } = source;
  if (trace.structure.form.delta === 'none' || trace.structure.midway) return source;
  const elements = traceUpdate(trace.problem);
  if (upTo === undefined || elements.quantities.has(upTo)) return { trace: elements, upTo };
  const { phase } = quantityOf(trace, upTo);
  const inPhase = [...elements.quantities.values()].filter((each) => each.phase === phase);
  return { trace: elements, upTo: inPhase.at(-1)?.id };
}

/** A formula without a quantity in it, such as the slope 1 for a bias, is a number of Python's until it is made one. */
const inTensor = (expression: Expression, printed: string): string =>
  quantitiesIn(expression).length === 0 ? `tensor(${printed})` : printed;

const TENSOR = pythonFunction('tensor(value, requires_grad=False)', [
  'return torch.tensor(value, dtype=torch.float64, requires_grad=requires_grad)',
]);

const HELPERS = {
  share: pythonFunction('softmax(nets, at)', ['return torch.softmax(torch.stack(nets), 0)[at]']),
};

const gradientId = (id: QuantityId): QuantityId => derivativeId(TOTAL_ERROR, id);

/** A value of the trace, which may have left the range of a double. */
const pythonNumber = (value: number): string =>
  Number.isFinite(value) ? literal(value) : `float("${value}")`;
