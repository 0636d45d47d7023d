import { useMemo } from 'react';
import { useText, useTutorState } from '../components/context';
import { PlotTabs } from '../components/explore/PlotTabs';
import { PLOTS } from '../components/explore/plots';
import { useRefused } from '../components/useRefused';
import type { Notice } from '../state';
import '../components/explore/explore.css';
import { Loaded } from '../components/fault/Loaded';
import { listed } from '../components/lists';
import { MidwayNote } from '../components/midway/MidwayNote';
import { workOf } from '../state';

/** Pictures of the error: over one number, over two, over many updates. One plot at a time, by the address. */
export function ExploreView() {
  const text = useText();
  const { query, exampleId, work } = useTutorState((state) => state);
  const isMidway = useTutorState((state) => workOf(state).problem.given !== undefined);
  const { plot: wanted } = query;
  const plot = PLOTS.find(({ id }) => id === wanted) ?? PLOTS[0];
  const refused = useMemo<readonly Notice[]>(() => {
    if (wanted === undefined || plot?.id === wanted) return [];
    const accepted = listed(
      text,
      PLOTS.map(({ id }) => id),
    );
    const shown = [...wanted].slice(0, 40).join('');
    return [{ kind: 'address.badChoice', name: 'plot', text: shown, accepted }];
  }, [wanted, plot, text]);
  useRefused(refused, ({ plot: _, ...rest }) => rest);
  if (plot === undefined) return null;
  const { Component } = plot;
  return (
    <main id="content" className="explore" tabIndex={-1}>
      <header className="explore-head">
        <h2>{text('view.explore')}</h2>
        <PlotTabs plot={plot.id} />
      </header>
      <Loaded
        waiting={<p className="view-loading">{text('view.loading')}</p>}
        of={[plot.id, query, exampleId, work]}
      >
        {isMidway && plot.id !== 'trial' ? <MidwayNote /> : <Component />}
      </Loaded>
    </main>
  );
}
