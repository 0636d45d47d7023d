import { loadMessages } from '../../text';
import { onDemandWithWords } from '../fault/onDemand';

const load = () => import('./FoldPanel');

/** A fold, with its words: the first steps do without. */
export const FoldPanel = onDemandWithWords(async () => (await load()).FoldPanel);

/** How a fold is said, once its words, and what draws it, are there. */
export const loadFoldSentence = async () =>
  (await Promise.all([load(), loadMessages()]))[0].foldSentence;
