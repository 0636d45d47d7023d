import * as tf from '@tensorflow/tfjs';

tf.enableProdMode();
await tf.setBackend('cpu');

/** TensorFlow.js in plain JavaScript: its own optimiser and automatic differentiation. */
export const tensorflow = {
  name: 'TensorFlow.js 4 (CPU, JavaScript)',
  updates: 50,
  tolerance: 1e-4,
  train({ inputs, targets, hidden, output, learningRate }, updates) {
    const transposed = ({ weights: [a, b] }) => [
      [a[0], b[0]],
      [a[1], b[1]],
    ];
    const variables = [hidden, output].map((layer) => ({
      weights: tf.variable(tf.tensor2d(transposed(layer))),
      biases: tf.variable(tf.tensor1d([...layer.biases])),
    }));
    const x = tf.tensor2d([[...inputs]]);
    const t = tf.tensor2d([[...targets]]);
    const optimiser = tf.train.sgd(learningRate);
    const error = () => {
      const out = variables.reduce(
        (carried, { weights, biases }) => carried.matMul(weights).add(biases).sigmoid(),
        x,
      );
      return out.sub(t).square().sum().div(2).asScalar();
    };
    for (let i = 0; i < updates; i++) {
      const cost = optimiser.minimize(error, true);
      cost.dataSync();
      cost.dispose();
    }
    const last = tf.tidy(() => error().dataSync()[0]);
    tf.dispose([x, t, ...variables.flatMap(({ weights, biases }) => [weights, biases])]);
    optimiser.dispose();
    return last;
  },
};
