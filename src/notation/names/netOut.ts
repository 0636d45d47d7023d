import type { NameSet } from './nameSet';

/** Source: Mitchell, Machine Learning (1997), § 4.5.3, which writes net_j. */
export const netOut: NameSet = {
  name: 'netOut',
  net: { text: 'net', tex: '\\text{net}', isWord: true },
  out: { text: 'out', tex: '\\text{out}', isWord: true },
  inputs: { text: 'x', tex: 'x', isWord: false },
};
