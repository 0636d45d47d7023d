import { layer, PLAIN } from './facts';
import type { PublishedProblem } from './publishedProblem';

export const problem: PublishedProblem = {
  id: 'realyinan-adam',
  source: {
    title: 'Adam on ½·w² (in Chinese): one linear weight, input 1, target 0',
    author: 'realyinan',
    url: 'https://github.com/realyinan/Deep-Learing/blob/main/02_%E7%A5%9E%E7%BB%8F%E7%BD%91%E7%BB%9C%E5%9F%BA%E7%A1%80/16-%E6%A2%AF%E5%BA%A6%E4%B8%8B%E9%99%8D%E4%BC%98%E5%8C%96%E6%96%B9%E6%B3%95%E4%B9%8BAdam.ipynb',
    read: '2026-11-30',
  },
  problem: {
    ...PLAIN,
    loss: 'halfSquared',
    bias: 'none',
    layers: [layer('identity', [[1]])],
    examples: [{ inputs: [1], targets: [0] }],
    method: { name: 'adam', beta1: 0.9, beta2: 0.99, epsilon: 1e-8 },
    learningRate: 0.01,
    names: { renamed: { 'w.o1.x1': 'w' } },
  },
  form: 'elements',
  figures: [
    { id: 'error.total', figure: '0.5000' },
    { id: 'd(error.total)/d(w.o1.x1)', figure: '1.' },
    { id: 'new(w.o1.x1)', figure: '0.9900' },
    { id: 'new(error.total)', figure: '0.4901' },
  ],
  ours: ['target'],
};
