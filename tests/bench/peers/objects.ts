import type { Contender } from './contender';

/** One neuron as an object with its links, as tutors with a picture of a network tend to have it. */
class Node {
  readonly inputs: Link[] = [];
  readonly links: Link[] = [];
  bias: number;
  net = 0;
  output = 0;
  errorByOutput = 0;
  errorByNet = 0;
  biasGradient = 0;

  constructor(bias: number) {
    this.bias = bias;
  }

  update(): void {
    this.net = this.bias;
    for (const link of this.inputs) this.net += link.weight * link.source.output;
    this.output = SIGMOID.output(this.net);
  }
}

class Link {
  readonly source: Node;
  readonly target: Node;
  weight: number;
  gradient = 0;

  constructor(source: Node, target: Node, weight: number) {
    this.source = source;
    this.target = target;
    this.weight = weight;
    source.links.push(this);
    target.inputs.push(this);
  }
}

const SIGMOID = {
  output: (net: number): number => 1 / (1 + Math.exp(-net)),
  slope: (net: number): number => {
    const output = SIGMOID.output(net);
    return output * (1 - output);
  },
};

function forward(network: readonly Node[][], inputs: readonly number[]): void {
  for (const [i, node] of (network[0] ?? []).entries()) node.output = inputs[i] ?? 0;
  for (const layer of network.slice(1)) for (const node of layer) node.update();
}

function backward(network: readonly Node[][], targets: readonly number[]): void {
  for (const [i, node] of (network.at(-1) ?? []).entries()) {
    node.errorByOutput = node.output - (targets[i] ?? 0);
  }
  for (let l = network.length - 1; l >= 1; l--) {
    for (const node of network[l] ?? []) {
      node.errorByNet = node.errorByOutput * SIGMOID.slope(node.net);
      node.biasGradient += node.errorByNet;
      for (const link of node.inputs) link.gradient += node.errorByNet * link.source.output;
    }
    if (l === 1) continue;
    for (const node of network[l - 1] ?? []) {
      node.errorByOutput = 0;
      for (const link of node.links) node.errorByOutput += link.weight * link.target.errorByNet;
    }
  }
}

function applyGradients(network: readonly Node[][], learningRate: number): void {
  for (const layer of network.slice(1)) {
    for (const node of layer) {
      node.bias -= learningRate * node.biasGradient;
      node.biasGradient = 0;
      for (const link of node.inputs) {
        link.weight -= learningRate * link.gradient;
        link.gradient = 0;
      }
    }
  }
}

export const objects: Contender = {
  name: 'network of neuron objects',
  updates: 30_000,
  tolerance: 1e-9,
  train({ inputs, targets, hidden, output, learningRate }, updates) {
    const network = [inputs.map(() => new Node(0))];
    for (const { weights, biases } of [hidden, output]) {
      const sources = network.at(-1) ?? [];
      const nodes = biases.map((bias) => new Node(bias));
      for (const [to, node] of nodes.entries()) {
        for (const [from, source] of sources.entries()) {
          new Link(source, node, weights[to]?.[from] ?? 0);
        }
      }
      network.push(nodes);
    }
    const error = (): number =>
      (network.at(-1) ?? []).reduce(
        (sum, node, i) => sum + (node.output - (targets[i] ?? 0)) ** 2 / 2,
        0,
      );
    const errors = new Float64Array(updates + 1);
    for (let i = 0; i < updates; i++) {
      forward(network, inputs);
      errors[i] = error();
      backward(network, targets);
      applyGradients(network, learningRate);
    }
    forward(network, inputs);
    return error();
  },
};
