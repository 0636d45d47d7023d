import type { NameSet } from './nameSet';

/** Source: Nielsen, Neural Networks and Deep Learning (2015), chapter 2. */
export const za: NameSet = {
  name: 'za',
  net: { text: 'z', tex: 'z', isWord: false },
  out: { text: 'a', tex: 'a', isWord: false },
  // The inputs are the activations of the first layer.
  inputs: { text: 'a', tex: 'a', isWord: false },
};
