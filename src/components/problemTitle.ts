import type { Translate } from '../text';

/** What a problem is called: by the learner or, where they have not named it, as its example is. */
export const problemTitle = (
  text: Translate,
  exampleId: string,
  work: { readonly title?: string | undefined } | undefined,
): string => work?.title ?? text(`example.${exampleId}.title`);
