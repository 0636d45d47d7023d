import type { NameSet } from './nameSet';

/** Source: Rojas, Neural Networks (1996), which writes s for what is summed and y for what comes out. */
export const sy: NameSet = {
  name: 'sy',
  net: { text: 's', tex: 's', isWord: false },
  out: { text: 'y', tex: 'y', isWord: false },
  inputs: { text: 'x', tex: 'x', isWord: false },
};
