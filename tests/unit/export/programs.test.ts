import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleFor } from '../../../src/components/problems/openProblem';
import { type AnyTrace, type QuantityId, traceUpdate } from '../../../src/engine';
import { UPDATE_FORMS } from '../../../src/engine/forms';
import type { Naming } from '../../../src/engine/naming';
import { LIBRARY } from '../../../src/library';
import { namingIn } from '../../../src/notation';
import {
  javascriptProgram,
  numpyProgram,
  type ProgramSource,
  pythonProgram,
  pytorchProgram,
} from '../../../src/notation/code';
import { readAddress } from '../../../src/state';
import { runs } from '../../crossing';
import { ordinaryNetworks } from '../../oracle/generalProblems';
import { WIRED } from '../../reading/cases';

const words: ProgramSource['words'] = {
  head: ['A title', 'of two lines\nand a break'],
  phase: (id) => `Phase ${id}`,
  overflow: 'overflow',
  square: 'square',
  everyQuantity: 'every quantity',
  order: 'order',
  autograd: 'autograd',
  byHand: 'by hand',
  besideGradients: 'beside',
};

interface Case {
  readonly name: string;
  readonly trace: AnyTrace;
  readonly naming: Naming;
}

/** Outputs that are exactly 0 or 1, with an error of 0 and with an infinite one; and sums that are exactly 0. */
const EDGES = [
  'loss=crossentropy&t1=1&w5=100',
  'loss=crossentropy&t1=1&w5=-3000',
  'output=softmax&loss=crossentropy&t1=0&t2=1&w5=-3000',
  'output=softmax&loss=crossentropy&w5=0.3&w7=0.3',
  'layers=2-3-2&output=softmax&set=xor&order=batch&method=adam',
  'loss=halfmeansquared',
  'hidden=bipolarsigmoid&steepness=2,0.7',
  'hidden=leakyrelu&output=bipolarsigmoid&leak=0.2&w1=-0.9&w2=-8',
  'layers=2-2-3&loss=meansquared',
  'layers=2-3-3&output=softmax&loss=meansquared&set=xor&order=batch',
  'given=out.h1:0.5933,out.h2:0.5969',
  'layers=2-3-2&given=d(error.total)/d(net.o1):0.1385,d(error.total)/d(net.o2):-0.0381',
  'given=error.total:0.3,d(error.total)/d(out.o1):0.7,net.h2:0.4',
  'set=xor&order=batch&given=out.h1@2:0.6,d(error.total@1)/d(net.o1@1):0.2',
];

/** Published problems under their own names: softmax, thresholds, and a batch by momentum. */
const PUBLISHED: readonly Case[] = [
  'postnetwork-softmax',
  'xor-thresholds',
  'skipperkongen-leaky',
].map((id) => {
  const one = LIBRARY.find((problem) => problem.id === id);
  if (one === undefined) throw new Error(`no problem ${id}`);
  const isBatch = one.problem.examples.length > 1 && one.problem.order !== 'single';
  const method = { name: 'momentum', mu: 0.9, state: { 'v(w.o1.x1)': 0.02 } } as const;
  const trace = traceUpdate({ ...one.problem, ...(isBatch && { method }) }, UPDATE_FORMS[one.form]);
  return {
    name: `network ${id}`,
    trace,
    naming: namingIn(exampleFor(one).naming, trace.structure, one.problem.names),
  };
});

/** The articles' networks, and networks of other sizes, activations, errors, batches and methods. */
const CASES: readonly Case[] = [
  ...PUBLISHED,
  ...WIRED.map(({ name, example, trace }) => ({ name, trace, naming: example.naming })),
  ...EDGES.map((query) => {
    const { work } = readAddress(`#/step?example=classic&${query}`);
    if (work === undefined) throw new Error(query);
    return {
      name: `network ${query}`,
      trace: traceUpdate(work.problem),
      naming: { symbols: {}, neurons: {} },
    };
  }),
  ...fc.sample(ordinaryNetworks, { numRuns: runs(6, 60), seed: 7 }).map((problem, i) => ({
    name: `network ${i}`,
    trace: traceUpdate(problem),
    naming: { symbols: {}, neurons: {} },
  })),
];

const sourceOf = ({ trace, naming }: Case, upTo?: QuantityId): ProgramSource => ({
  trace,
  naming,
  upTo,
  words,
});

/** Runs Python programs in one process, and gives what each printed. */
function runPython(programs: readonly string[], path = ''): string[] {
  const run =
    'import contextlib, io, json, sys\n' +
    'def run(program):\n' +
    '    out = io.StringIO()\n' +
    '    with contextlib.redirect_stdout(out): exec(compile(program, "program", "exec"), {})\n' +
    '    return out.getvalue()\n' +
    'print(json.dumps([run(program) for program in json.load(sys.stdin)]))\n';
  const options = { input: JSON.stringify(programs), env: { ...process.env, PYTHONPATH: path } };
  const printed = execFileSync('python3', ['-W', 'ignore', '-c', run], {
    ...options,
    maxBuffer: 1e8,
  });
  return JSON.parse(printed.toString()) as string[];
}

function can(...command: readonly string[]): boolean {
  const [program = '', ...rest] = command;
  try {
    execFileSync(program, rest, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function runJavascript(program: string): string {
  const lines: string[] = [];
  runInNewContext(program, { console: { log: (line: string) => lines.push(line) } });
  return lines.join('\n');
}

function read(printed: string): Map<QuantityId, number> {
  const lines = printed.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [, id = '', value = ''] = /^(.+) = (\S+)$/.exec(line) ?? [];
      return [id, Number(value.replace(/inf$/, 'Infinity').replace('nan', 'NaN'))];
    }),
  );
}

/** The ids in which a printed value is not the trace's very double; −0 is taken for 0. */
function differing(printed: ReadonlyMap<QuantityId, number>, trace: AnyTrace): QuantityId[] {
  return [...trace.quantities.keys()].filter(
    (id) => !Object.is((printed.get(id) ?? Number.NaN) + 0, trace.value(id) + 0),
  );
}

/** What no machine promises the last bit of: e to a power, a logarithm, a tanh, a power. */
const isRounded = (trace: AnyTrace, id: QuantityId): boolean =>
  /exponential|logarithm|activation|softmax|"power"/.test(
    JSON.stringify(trace.quantities.get(id)?.expression),
  );

/**
 * Every double is the trace's own, but for the functions that a C library may round otherwise than the browser in
 * the last bit: where one of these differs, all that follows is within a bound, which leaves room for that bit to
 * grow where nearly equal numbers are taken from each other.
 */
function expectDigits(printed: string, trace: AnyTrace): void {
  const values = read(printed);
  expect([...values.keys()]).toEqual([...trace.quantities.keys()]);
  const [first] = differing(values, trace);
  if (first === undefined) return;
  expect(isRounded(trace, first), `${first} is the first to differ`).toBe(true);
  for (const [id, value] of values) {
    const exact = trace.value(id);
    expect(Math.abs(value - exact), id).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(exact)));
  }
}

const hasPython = can('python3', '--version');
const hasNumpy = hasPython && can('python3', '-c', 'import numpy');

describe('JavaScript', () => {
  test.each(CASES)('$name: prints every double of the trace', (each) => {
    const printed = read(runJavascript(javascriptProgram(sourceOf(each))));
    expect([...printed.keys()]).toEqual([...each.trace.quantities.keys()]);
    expect(differing(printed, each.trace)).toEqual([]);
  });

  test('as far as a step, and no further', () => {
    const [each] = CASES;
    if (each === undefined) throw new Error('no case');
    const printed = read(runJavascript(javascriptProgram(sourceOf(each, 'net.o1'))));
    expect([...printed.keys()].at(-1)).toBe('net.o1');
    expect(printed.get('net.o1')).toBe(each.trace.value('net.o1'));
    expect(printed.has('out.o1')).toBe(false);
  });
});

describe.skipIf(!hasPython)('Python, where python3 is there', () => {
  test('prints the digits of the trace, without a library', () => {
    const printed = runPython(CASES.map((each) => pythonProgram(sourceOf(each))));
    for (const [i, { trace }] of CASES.entries()) expectDigits(printed[i] ?? '', trace);
  });

  test('does not stop where a number leaves the range of a double', () => {
    const [each] = CASES;
    if (each === undefined) throw new Error('no case');
    const large = { ...each.trace.problem, learningRate: 1e308, inputs: [-1e308, 1e308] };
    const trace = traceUpdate(large as typeof each.trace.problem);
    const [printed = ''] = runPython([pythonProgram(sourceOf({ ...each, trace }))]);
    expect(differing(read(printed), trace)).toEqual([]);
  });
});

describe.skipIf(!hasNumpy)('NumPy, where it is installed', () => {
  test('prints the digits of the trace', () => {
    const printed = runPython(CASES.map((each) => numpyProgram(sourceOf(each))));
    for (const [i, { trace }] of CASES.entries()) expectDigits(printed[i] ?? '', trace);
  });

  test('as far as a step, and no further', () => {
    const [each] = CASES;
    if (each === undefined) throw new Error('no case');
    const [printed = ''] = runPython([numpyProgram(sourceOf(each, 'out.h1'))]);
    const values = read(printed);
    expect([...values.keys()].at(-1)).toBe('out.h1');
    expect(values.get('net.h1')).toBe(each.trace.value('net.h1'));
  });
});

describe('NumPy works a layer at a time', () => {
  test('the classic, as a textbook writes it', () => {
    const classic = CASES.find(({ name }) => name === 'classic, shared biases held');
    if (classic === undefined) throw new Error('no classic');
    const lines = numpyProgram(sourceOf(classic)).split('\n');
    expect(lines).toContain('net_h = dot(W_h, x) + b1');
    expect(lines).toContain('out_y = sigmoid(net_y)');
    expect(lines).toContain('W_y_new = W_y - eta * dE_total_dW_y');
  });
});

// PyTorch is too large for a test: a few lines with its names and, by its documentation, its meaning stand in.
describe.skipIf(!hasPython)('PyTorch, on a stand-in for it', () => {
  test('autograd’s gradients are those worked out by hand', () => {
    const path = fileURLToPath(new URL('.', import.meta.url));
    const cases = CASES.filter(({ name }) => !name.startsWith('network'));
    const printed = runPython(
      cases.map((each) => pytorchProgram(sourceOf(each))),
      path,
    );
    for (const [i, { trace }] of cases.entries()) {
      const lines = (printed[i] ?? '').trim().split('\n');
      const beside = lines.filter((line) => / = \S+ \S+$/.test(line));
      expect(beside).toHaveLength(trace.structure.forward.parameters.length);
      for (const line of beside) {
        const [autograd = '', ours = ''] = line.split(' = ')[1]?.split(' ') ?? [];
        expect(Number(autograd)).toBeCloseTo(Number(ours), 14);
      }
      const update = read(lines.filter((line) => / = \S+$/.test(line)).join('\n'));
      expect(update.get('new(error.total)')).toBeCloseTo(trace.value('new(error.total)'), 14);
    }
  });
});

describe.skipIf(!hasPython)('PyTorch, where numbers are given midway', () => {
  test('works every line by hand, and says why', () => {
    const path = fileURLToPath(new URL('.', import.meta.url));
    const cases = CASES.filter(({ trace }) => trace.structure.midway);
    expect(cases.length).toBeGreaterThan(2);
    const programs = cases.map((each) => pytorchProgram(sourceOf(each)));
    for (const program of programs) {
      expect(program).toContain(`# ${words.byHand}`);
      expect(program).not.toMatch(/backward\(\)|requires_grad=True/);
    }
    const printed = runPython(programs, path);
    for (const [i, { trace }] of cases.entries()) expectDigits(printed[i] ?? '', trace);
  });
});

describe.skipIf(!hasPython)('every PyTorch program', () => {
  test('is Python', () => {
    const programs = CASES.map((each) => pytorchProgram(sourceOf(each)));
    const check = 'import ast, json, sys\n[ast.parse(each) for each in json.load(sys.stdin)]';
    const run = () =>
      execFileSync('python3', ['-c', check], { input: JSON.stringify(programs), stdio: 'pipe' });
    expect(run).not.toThrow();
  });
});
