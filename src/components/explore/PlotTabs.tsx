import type { MouseEvent } from 'react';
import { addressTo } from '../../state';
import { useText, useTutor, useTutorState } from '../context';
import { PLOTS, type Plot } from './plots';

/** The ways to the plots: plain links, since an address opens a plot. What was chosen in each is kept. */
export function PlotTabs({ plot }: { readonly plot: Plot['id'] }) {
  const text = useText();
  const tutor = useTutor();
  const exampleId = useTutorState((state) => state.exampleId);
  const query = useTutorState((state) => state.query);
  const go = (event: MouseEvent, id: string): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    tutor.show('explore', { ...query, plot: id });
  };
  return (
    <nav className="plot-tabs" aria-label={text('explore.plots')}>
      {PLOTS.map(({ id }) => (
        <a
          key={id}
          href={addressTo({ view: 'explore', exampleId, query: { plot: id } })}
          aria-current={id === plot ? 'page' : undefined}
          onClick={(event) => go(event, id)}
        >
          {text(`explore.plot.${id}`)}
        </a>
      ))}
    </nav>
  );
}
