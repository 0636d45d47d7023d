import { Suspense } from 'react';
import { onDemand } from '../fault/onDemand';
import type { Lesson } from '../lesson';
import { useMedia } from '../useMedia';

/** Where the network stands above the derivation rather than beside it, as in step-view.css. */
const NARROW = '(max-width: 64rem)';

const CloseUp = onDemand(async () => (await import('./CloseUp')).CloseUp);

/** The part of the network that the step is about; a wide page has the whole beside the formula. */
export function LaterCloseUp({ lesson }: { readonly lesson: Lesson }) {
  const isNarrow = useMedia(NARROW);
  return (
    isNarrow && (
      <Suspense fallback={null}>
        <CloseUp lesson={lesson} />
      </Suspense>
    )
  );
}
