import { loadMessages } from '../../text';
import { onDemandWithWords } from '../fault/onDemand';

/** What a fold is drawn by, with its words: the first steps do without. */
export const FoldPanel = onDemandWithWords(async () => (await import('./FoldPanel')).FoldPanel);
export const FoldPlace = onDemandWithWords(async () => (await import('./FoldPlace')).FoldPlace);
export const ProjectedFold = onDemandWithWords(
  async () => (await import('./ProjectedFold')).ProjectedFold,
);
export const NextFold = onDemandWithWords(async () => (await import('./NextFold')).NextFold);

/** How a fold is said, once its words, and what draws it, are there. */
export const loadFoldSentence = async () =>
  (await Promise.all([import('./foldText'), import('./FoldPanel'), loadMessages()]))[0]
    .foldSentence;
