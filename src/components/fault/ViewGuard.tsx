import type { ReactNode } from 'react';
import { currentExample } from '../../state';
import { useTutorState } from '../context';
import { Guard } from './Guard';
import { ViewFault } from './ViewFault';

/** A view: where it cannot be shown, it is tried again as soon as the place, the view or the problem is another. */
export function ViewGuard({ children }: { readonly children: ReactNode }) {
  const { view, query, layout, place, exampleId, work, settings } = useTutorState((state) => state);
  const example = useTutorState(currentExample);
  return (
    <Guard
      of={[view, query, layout, place, exampleId, work, settings]}
      fallback={(props) => <ViewFault {...props} view={view} layout={layout} example={example} />}
    >
      {children}
    </Guard>
  );
}
