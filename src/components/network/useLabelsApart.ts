import { useEffect, useState } from 'react';
import type { Labelled } from './apart/labelsApart';
import type { NetworkLayout } from './networkLayout';

type Apart = (figure: Labelled) => NetworkLayout;

/** The layout with its labels apart, once what moves them is there: few networks, and no first step, need it. */
export function useLabelsApart(figure: Labelled, isNeeded: boolean): NetworkLayout {
  const [apart, setApart] = useState<Apart>();
  useEffect(() => {
    // Without it labels stand where they are at home.
    if (isNeeded)
      import('./apart/labelsApart').then(
        (room) => setApart(() => room.labelsApart),
        () => undefined,
      );
  }, [isNeeded]);
  return isNeeded && apart ? apart(figure) : figure.layout;
}
