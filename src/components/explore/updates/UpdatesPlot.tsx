import { type ReactElement, useDeferredValue, useEffect, useMemo, useState } from 'react';
import {
  isSameSetup,
  type RunsOptions,
  type RunsSetup,
  type RunsState,
  readRunsOptions,
  USUAL_OPTIONS,
  writeRunsOptions,
} from '../../../state';
import { useText, useTutor, useTutorState } from '../../context';
import { useLesson } from '../../lesson';
import { useRefused } from '../../useRefused';
import { AlongRun } from './AlongRun';
import { OutcomeList } from './OutcomeList';
import { RunsChart } from './RunsChart';
import { RunsForm } from './RunsForm';
import { RunsProgress } from './RunsProgress';
import { runNames } from './runName';
import { useRuns } from './runsOf';
import './updates.css';

/** The error over many updates, for up to four runs: what became of each, and any update of them. */
export function UpdatesPlot() {
  const text = useText();
  const { example, work, notation } = useLesson();
  const { runs, state } = useRuns();
  const { options, change, replace } = useOptions(state.setup);
  const wanted: RunsSetup = useMemo(
    () => ({
      exampleId: example.id,
      problem: work.problem,
      updatesBefore: work.updates,
      variants: options.variants,
      count: options.count,
    }),
    [example.id, work.problem, work.updates, options.variants, options.count],
  );
  const { phase, setup } = state;
  // There is something to see at once; after that, the learner says when.
  useEffect(() => {
    if (runs.getState().phase === 'empty') runs.start(wanted);
  }, [runs, wanted]);
  const names = useMemo(
    () => (setup === undefined ? [] : runNames(setup, notation, text)),
    [setup, notation, text],
  );
  const isRunning = phase === 'running';
  const { seen } = options;
  // Where the address leads, once the run has come there; what is gone to by hand is written to it.
  useEffect(() => {
    if (seen !== undefined && !isRunning) runs.see(seen);
  }, [runs, seen, isRunning]);
  const see = (to: Partial<RunsState['seen']>): void => {
    runs.see(to);
    change({ seen: runs.getState().seen });
  };
  const start = (): void => {
    const { seen: _, ...rest } = options;
    replace(rest);
    runs.start(wanted);
  };
  const isStale = setup !== undefined && !isSameSetup(setup, wanted);
  const isHere = setup?.exampleId === example.id;
  // What is drawn of the runs follows in slices of time, so that the page answers meanwhile.
  const drawn = useDeferredValue(isHere && !isRunning ? state.runs : undefined);
  const along = useDeferredValue(drawn);
  const result = setup && drawn === state.runs && (
    <div className={`updates-result${isStale ? ' is-stale' : ''}`}>
      <RunsChart
        setup={setup}
        runs={state.runs}
        names={names}
        notation={notation}
        scale={options.scale}
        onScale={(scale) => change({ scale })}
        seen={state.seen}
      />
      <OutcomeList runs={state.runs} names={names} notation={notation} />
    </div>
  );
  const alongRun = setup && along === state.runs && (
    <AlongRun
      setup={setup}
      runs={state.runs}
      names={names}
      notation={notation}
      seen={state.seen}
      onSee={see}
    />
  );
  return (
    <div className="updates">
      <p className="updates-lead">{text('updates.lead')}</p>
      <RunsForm
        setup={wanted}
        notation={notation}
        isRunning={isRunning}
        onChange={change}
        onStart={start}
        onCancel={runs.cancel}
      />
      <RunsProgress state={state} isStale={isStale && !isRunning} />
      {isHere && <UntilNext>{result}</UntilNext>}
      {isHere && <UntilNext>{alongRun}</UntilNext>}
    </div>
  );
}

/**
 * What was drawn last, out of reach, until what comes next is: so the page keeps its height while a new run goes.
 * Being the same element it costs nothing meanwhile.
 */
function UntilNext({ children: next }: { readonly children: ReactElement | false | undefined }) {
  const [last, setLast] = useState(next);
  if (next && next !== last) setLast(next);
  return (
    <div className="until-next" inert={!next}>
      {next || last}
    </div>
  );
}

/** The options that the address says, else those of the last runs; what is bad in the address is reported, once. */
function useOptions(last: RunsSetup | undefined): {
  readonly options: RunsOptions;
  readonly change: (to: Partial<RunsOptions>) => void;
  readonly replace: (by: RunsOptions) => void;
} {
  const tutor = useTutor();
  const query = useTutorState((state) => state.query);
  const { options, bad } = useMemo(
    () => readRunsOptions(query, last ?? USUAL_OPTIONS),
    [query, last],
  );
  useRefused(bad, (asked) => writeRunsOptions(asked, options));
  const replace = (by: RunsOptions): void => tutor.show('explore', writeRunsOptions(query, by));
  const change = (to: Partial<RunsOptions>): void => replace({ ...options, ...to });
  return { options, change, replace };
}
