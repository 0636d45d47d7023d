import { type ComponentType, lazy } from 'react';

/** One plot of the Explore view: its name in the address (its words are `explore.plot.<id>`), and what draws it. */
export interface Plot {
  readonly id: 'parameter' | 'all' | 'map' | 'updates' | 'methods' | 'trial';
  readonly Component: ComponentType;
}

/** The plots, in the order of their tabs. Each is loaded when it is chosen. */
export const PLOTS: readonly Plot[] = [
  {
    id: 'parameter',
    Component: lazy(async () => ({ default: (await import('./ParameterPlot')).ParameterPlot })),
  },
  {
    id: 'all',
    Component: lazy(async () => ({ default: (await import('./AllPlot')).AllPlot })),
  },
  {
    id: 'map',
    Component: lazy(async () => ({ default: (await import('./MapPlot')).MapPlot })),
  },
  {
    id: 'updates',
    Component: lazy(async () => ({ default: (await import('./updates/UpdatesPlot')).UpdatesPlot })),
  },
  {
    id: 'methods',
    Component: lazy(async () => ({ default: (await import('./MethodsPlot')).MethodsPlot })),
  },
  {
    id: 'trial',
    Component: lazy(async () => ({ default: (await import('./TrialPlot')).TrialPlot })),
  },
];
