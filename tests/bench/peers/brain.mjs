import brain from 'brain.js';

/** brain.js with its own `train`, which keeps outputs in 32 bits. It takes no momentum of 0, so it gets the smallest there is. */
export const brainjs = {
  name: 'brain.js 1',
  updates: 5_000,
  tolerance: 1e-5,
  train({ inputs, targets, hidden, output, learningRate }, updates) {
    const network = new brain.NeuralNetwork({ hiddenLayers: [2], activation: 'sigmoid' });
    network.sizes = [2, 2, 2];
    network.initialize();
    for (const [i, layer] of [hidden, output].entries()) {
      network.weights[i + 1] = layer.weights.map((row) => [...row]);
      network.biases[i + 1] = [...layer.biases];
    }
    network.train([{ input: [...inputs], output: [...targets] }], {
      iterations: updates,
      errorThresh: Number.MIN_VALUE,
      learningRate,
      momentum: Number.MIN_VALUE,
    });
    const out = network.run([...inputs]);
    return ((out[0] - targets[0]) ** 2 + (out[1] - targets[1]) ** 2) / 2;
  },
};
