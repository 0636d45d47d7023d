import type { NameSet } from './nameSet';

/** Source: Russell and Norvig, Artificial Intelligence (2010), § 18.7.1, which writes in_j. */
export const inOut: NameSet = {
  name: 'inOut',
  net: { text: 'in', tex: '\\text{in}', isWord: true },
  out: { text: 'out', tex: '\\text{out}', isWord: true },
  inputs: { text: 'x', tex: 'x', isWord: false },
};
