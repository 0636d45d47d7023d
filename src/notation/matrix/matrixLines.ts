import {
  type AnyTrace,
  derivativeId,
  type Expression,
  errorId,
  LEARNING_RATE,
  netId,
  newId,
  outId,
  type PhaseId,
  type QuantityId,
  TOTAL_ERROR,
} from '../../engine';
import { ACTIVATIONS } from '../../engine/activations';
import { meanedSum, quantitiesIn } from '../../engine/expressions';
import type { ForwardLayer } from '../../engine/network';
import type { Notation } from '../notation';
import type { NumberStyle } from '../number';
import { type BesideMatrix, type BiasInMatrix, biasInMatrix } from './biasInMatrix';
import { at, MatrixEntries, plain, renewed, type Time, transposed } from './matrixEntries';
import {
  apart,
  factorOverVectors,
  overVectors,
  SCALAR,
  sumOverVectors,
  turned,
  type Vectors,
  withTotal,
} from './overVectors';

/** A rule as TeX, and the same with the numbers in place. */
interface Rule {
  readonly symbols: string;
  readonly numbers: string;
}

/** One line of the update in matrix form, as TeX; with what the numbers come to, from its '=' or '≈' on. */
export interface MatrixLine extends Rule {
  readonly result: string;
}

/**
 * The part of the update that a phase works out, for all its quantities at once, as matrices. Where each
 * neuron has a bias of its own it stands in the first column of Θ, and a 1 (or the fixed input) before the activations;
 * a bias that the layer shares is added to W·a as a vector, and a threshold subtracted. Entries are the trace's values.
 */
export function matrixForm(trace: AnyTrace, phase: PhaseId, notation: Notation): MatrixLine[] {
  const { layers } = trace.structure.forward;
  const matrices = new MatrixWriter(trace, notation);
  if (phase === 'forward') return layers.flatMap((layer, l) => matrices.forward(layer, l, plain));
  if (phase === 'check') {
    const forward = layers.flatMap((layer, l) => matrices.forward(layer, l, renewed));
    return [...forward, matrices.error(renewed)];
  }
  if (phase === 'error') return [matrices.error(plain)];
  if (phase === 'update') return layers.flatMap((layer, l) => matrices.update(layer, l));
  const l = layers.findIndex(({ letter }) => phase === `backward.${letter}`);
  const layer = layers[l];
  return layer === undefined ? [] : matrices.backward(layer, l);
}

class MatrixWriter {
  private readonly trace: AnyTrace;
  private readonly entries: MatrixEntries;
  private readonly style: NumberStyle;
  private readonly bias: BiasInMatrix;

  constructor(trace: AnyTrace, notation: Notation) {
    this.trace = trace;
    this.entries = new MatrixEntries(trace, notation);
    this.style = notation.style;
    this.bias = biasInMatrix(trace);
  }

  /** z = Θa, a = f(z). */
  forward(layer: ForwardLayer, l: number, time: Time): MatrixLine[] {
    const nets = layer.neurons.map(({ name }) => [time.id(netId(name), this.trace)]);
    const outs = layer.neurons.map(({ name }) => [time.id(outId(name), this.trace)]);
    const z = at('z', l + 2, time);
    const a = at('a', l + 1, l === 0 ? plain : time);
    const { updateBiases } = this.trace.structure.wiring;
    const beside = (write: (letter: string) => string): string => {
      const { operator, letter, times } = this.bias.beside ?? {};
      return letter === undefined ? '' : ` ${operator} ${write(letter)}${times}`;
    };
    const weights = `${at(this.bias.matrix, l + 1, time)}\\, ${a}`;
    const bias = beside((letter) => at(letter, l + 1, updateBiases ? time : plain));
    const inNumbers = `${this.entries.matrix(this.entries.weights(layer, time))}\\, ${this.entries.matrix(this.entries.carried(layer, time))}`;
    const biasInNumbers = beside(() =>
      this.entries.matrix(biasesOf(layer).map((id) => [time.id(id, this.trace)])),
    );
    return [
      {
        symbols: `${z} = ${weights}${bias}`,
        numbers: `${inNumbers}${biasInNumbers}`,
        result: this.entries.result(nets),
      },
      {
        symbols: `${at('a', l + 2, time)} = ${this.activated(layer, z)}`,
        numbers: this.activated(layer, this.entries.matrix(nets)),
        result: this.entries.result(outs),
      },
    ];
  }

  /** f(z). */
  private activated({ activation, neurons: [first] }: ForwardLayer, z: string): string {
    const kind = ACTIVATIONS[activation];
    if (kind.kind === 'layer') return `${kind.overVector}\\left(${z}\\right)`;
    const name = first?.name ?? '';
    return overVectors(this.formula(outId(name)), new Map([[netId(name), z]]), this.style);
  }

  /** E of all outputs, from the vectors of targets and outputs. */
  error(time: Time): MatrixLine {
    const { layers } = this.trace.structure.forward;
    const a = at('a', layers.length + 1, time);
    const total = time.id(TOTAL_ERROR, this.trace);
    const ofOne = this.formula(errorId(this.firstOutput()));
    const t = this.entries.matrix(this.entries.targets());
    return {
      symbols: `${this.entries.symbol(total)} = ${this.totalOf(ofOne, this.atOutputs('t', a))}`,
      numbers: this.totalOf(
        ofOne,
        this.atOutputs(t, this.entries.matrix(this.entries.outputs(time))),
      ),
      result: this.entries.result([[total]]),
    };
  }

  /** The sum of the outputs' errors, with what it is multiplied by in a mean. */
  private totalOf(ofOne: Expression, vectors: Vectors): string {
    const { style } = this;
    const all = sumOverVectors(ofOne, vectors, style);
    const total = this.formula(TOTAL_ERROR);
    if (total.kind !== 'product' || meanedSum(total) === undefined) return all;
    const [, ...shares] = total.factors;
    return [...shares.map((share) => overVectors(share, vectors, style)), all].join(' \\cdot ');
  }

  /** The formula of a quantity, as the trace evaluates it. */
  private formula(id: QuantityId): Expression {
    const found = this.trace.structure.definitions.get(id);
    if (found === undefined) throw new RangeError(`the trace has no quantity ${id}`);
    return found.expression;
  }

  private firstOutput(): string {
    return this.trace.structure.forward.layers.at(-1)?.neurons[0]?.name ?? '';
  }

  /** What stands for the targets and outputs. */
  private atOutputs(t: string, a: string): Vectors {
    return new Map([
      ['t1', t],
      [outId(this.firstOutput()), a],
    ]);
  }

  /** δ of the outputs where the loss has cancelled their slope; else undefined. */
  private cancelled(a: string, outs: string): Rule | undefined {
    const id = derivativeId(TOTAL_ERROR, netId(this.firstOutput()));
    const found = this.trace.structure.definitions.get(id);
    if (found?.kind !== 'cancelled') return undefined;
    const targets = this.entries.targets().map(([target]) => String(target));
    const ofOne = withTotal(found.expression, targets);
    const all = targets.map((target, k) => this.entries.number(target, k > 0)).join(' + ');
    const write = (vectors: Vectors, total: string): string =>
      overVectors(ofOne, new Map([...vectors, [SCALAR, `\\left(${total}\\right)`]]), this.style);
    return {
      symbols: write(this.atOutputs('t', a), '\\textstyle\\sum_k t_k'),
      numbers: write(this.atOutputs(this.entries.matrix(this.entries.targets()), outs), all),
    };
  }

  /** ∂E/∂a of the outputs. */
  private errorByOutput(t: string, a: string): string {
    const ofOne = this.formula(derivativeId(TOTAL_ERROR, outId(this.firstOutput())));
    return factorOverVectors(turned(ofOne), this.atOutputs(t, a), this.style);
  }

  /**
   * δ = ∂E/∂a ∘ f′(z), with the slope in terms of the outputs; where it is not, the slopes stand there as numbers.
   * The slopes of a layer whose outputs depend on every net input are a matrix.
   */
  private throughSlope(layer: ForwardLayer, l: number, symbols: string, numbers: string): Rule {
    const kind = ACTIVATIONS[layer.activation];
    const a = at('a', l + 2, plain);
    const outs = this.entries.matrix(layer.neurons.map(({ name }) => [outId(name)]));
    if (kind.kind === 'layer') {
      return {
        symbols: kind.deltaOverVectors(a, symbols),
        numbers: kind.deltaOverVectors(outs, numbers),
      };
    }
    const first = layer.neurons[0]?.name ?? '';
    const [net, out] = [netId(first), outId(first)];
    const slope = this.formula(derivativeId(out, net));
    // A slope of 1 need not be written.
    if (slope.kind === 'number') return { symbols, numbers };
    const { style } = this;
    const z = at('z', l + 2, plain);
    // A number in front of the slope goes to the front of it all.
    const { scale, rest } = apart(slope);
    const front = scale === undefined ? '' : `${overVectors(scale, new Map(), style)} \\cdot `;
    const slopes = layer.neurons.map(({ name }) => [derivativeId(outId(name), netId(name))]);
    const inNumbers = quantitiesIn(slope).includes(net)
      ? this.entries.matrix(slopes)
      : factorOverVectors(rest, new Map([[out, outs]]), style);
    const inSymbols = factorOverVectors(rest, new Map([[out, a]]).set(net, z), style);
    return {
      symbols: `${front}${symbols} \\circ ${inSymbols}`,
      numbers: `${front}${numbers} \\circ ${inNumbers}`,
    };
  }

  /** δ of a layer, without its name and what it comes to. */
  private delta(layer: ForwardLayer, l: number): Rule {
    const a = at('a', l + 2, plain);
    const outs = this.entries.matrix(layer.neurons.map(({ name }) => [outId(name)]));
    const next = this.trace.structure.forward.layers[l + 1];
    const cancelled = next === undefined ? this.cancelled(a, outs) : undefined;
    if (cancelled !== undefined) return cancelled;
    if (next === undefined) {
      const t = this.entries.matrix(this.entries.targets());
      return this.throughSlope(layer, l, this.errorByOutput('t', a), this.errorByOutput(t, outs));
    }
    return this.throughSlope(
      layer,
      l,
      `\\left(${withoutBias(this.bias, l + 2)}^{T}\\, \\delta^{(${l + 3})}\\right)`,
      `\\left(${this.entries.matrix(transposed(next.neurons.map(({ sources }) => sources.map(({ weight }) => weight))))}\\, ${this.entries.matrix(next.neurons.map(({ name }) => [derivativeId(TOTAL_ERROR, netId(name))]))}\\right)`,
    );
  }

  /** δ of the layer, and the gradient δ·aᵀ. */
  backward(layer: ForwardLayer, l: number): MatrixLine[] {
    const delta = `\\delta^{(${l + 2})}`;
    const deltas = layer.neurons.map(({ name }) => [derivativeId(TOTAL_ERROR, netId(name))]);
    const by = `${this.bias.matrix}^{(${l + 1})}`;
    const { symbols, numbers } = this.delta(layer, l);
    const lines: MatrixLine[] = [
      {
        symbols: `${delta} = ${symbols}`,
        numbers: `${numbers}`,
        result: this.entries.result(deltas),
      },
      {
        symbols: `${this.gradient(by)} = ${delta}\\left(${at('a', l + 1, plain)}\\right)^{T}`,
        numbers: `${this.entries.matrix(deltas)}\\, ${this.entries.matrix(transposed(this.entries.carried(layer, plain)))}`,
        result: this.entries.result(this.entries.gradients(layer)),
      },
    ];
    const { beside } = this.bias;
    return beside === undefined ? lines : [...lines, this.byBias(layer, l, beside)];
  }

  /** The gradient of what stands beside the matrix: δ, or for a number that the layer shares the sum of it; or minus that. */
  private byBias(
    layer: ForwardLayer,
    l: number,
    { letter, isShared, minus }: BesideMatrix,
  ): MatrixLine {
    const delta = `\\delta^{(${l + 2})}`;
    const deltas = layer.neurons.map(({ name }) => derivativeId(TOTAL_ERROR, netId(name)));
    const isSum = isShared && deltas.length > 1;
    const added = deltas
      .map((id, i) => this.entries.number(id, i > 0 || (!isSum && minus !== '')))
      .join(' + ');
    const sum = isSum && minus !== '' ? `\\left(${added}\\right)` : added;
    return {
      symbols: `${this.gradient(`${letter}^{(${l + 1})}`)} = ${minus}${isSum ? `\\textstyle\\sum_i ${delta}_i` : delta}`,
      numbers: `${minus}${isShared ? sum : this.entries.matrix(deltas.map((id) => [id]))}`,
      result: this.entries.result(layer.biases.map((id) => [derivativeId(TOTAL_ERROR, id)])),
    };
  }

  /** Θ⁺ = Θ − η ∂E/∂Θ. Biases that are held are left out of it. */
  update(layer: ForwardLayer, l: number): MatrixLine[] {
    const { updateBiases } = this.trace.structure.wiring;
    const { matrix, above, beside } = this.bias;
    const ids = layer.neurons.map(({ sources, bias }) => [
      ...(above !== undefined && updateBiases && bias !== undefined ? [bias] : []),
      ...sources.map(({ weight }) => weight),
    ]);
    const map = (to: (id: QuantityId) => QuantityId): QuantityId[][] =>
      ids.map((row) => row.map(to));
    const gradients = map((id) => derivativeId(TOTAL_ERROR, id));
    const held = above !== undefined && !updateBiases ? '_{\\text{w}}' : '';
    const lines = [
      {
        symbols: this.descent(matrix, l, held),
        numbers: `${this.entries.matrix(ids)} - ${this.entries.number(LEARNING_RATE, true)}\\, ${this.entries.matrix(gradients)}`,
        result: this.entries.result(map(newId)),
      },
    ];
    const [bias] = layer.biases;
    if (beside === undefined || !updateBiases || bias === undefined) return lines;
    const column = (to: (id: QuantityId) => QuantityId): string =>
      this.entries.matrix(layer.biases.map((id) => [to(id)]));
    const rate = this.entries.number(LEARNING_RATE, true);
    const gradient = (id: QuantityId): QuantityId => derivativeId(TOTAL_ERROR, id);
    const numbers = beside.isShared
      ? `${this.entries.number(bias)} - ${rate} \\cdot ${this.entries.number(gradient(bias), true)}`
      : `${column((id) => id)} - ${rate}\\, ${column(gradient)}`;
    return [
      ...lines,
      {
        symbols: this.descent(beside.letter, l, ''),
        numbers,
        result: this.entries.result(layer.biases.map((id) => [newId(id)])),
      },
    ];
  }

  /** What is updated, by its letter: new = old − η · gradient. */
  private descent(letter: string, l: number, subscript: string): string {
    const old = `${letter}^{(${l + 1})}${subscript}`;
    const renewedLetter = `${letter}^{(${l + 1})+}${subscript}`;
    return `${renewedLetter} = ${old} - ${this.entries.symbol(LEARNING_RATE)}\\, ${this.gradient(old)}`;
  }

  private gradient(by: string): string {
    return `\\frac{\\partial ${this.entries.symbol(TOTAL_ERROR)}}{\\partial ${by}}`;
  }
}

/** Errors flow back through the weights only, so the bias column of Θ is left out. */
const withoutBias = ({ matrix, above }: BiasInMatrix, layer: number): string =>
  above === undefined ? `{${matrix}^{(${layer})}}` : `{${matrix}^{(${layer})}_{\\text{w}}}`;

/** What is written for the bias of each neuron. */
const biasesOf = ({ neurons }: ForwardLayer): QuantityId[] =>
  neurons.flatMap(({ bias }) => bias ?? []);
