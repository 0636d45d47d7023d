import type { ComponentType } from 'react';
import { onDemand } from '../fault/onDemand';

/** One plot of the Explore view: its name in the address (its words are `explore.plot.<id>`), and what draws it. */
export interface Plot {
  readonly id: 'parameter' | 'all' | 'map' | 'updates' | 'methods' | 'trial';
  readonly Component: ComponentType;
}

/** The plots, in the order of their tabs. Each is loaded when it is chosen. */
export const PLOTS: readonly Plot[] = [
  {
    id: 'parameter',
    Component: onDemand(async () => (await import('./ParameterPlot')).ParameterPlot),
  },
  {
    id: 'all',
    Component: onDemand(async () => (await import('./AllPlot')).AllPlot),
  },
  {
    id: 'map',
    Component: onDemand(async () => (await import('./MapPlot')).MapPlot),
  },
  {
    id: 'updates',
    Component: onDemand(async () => (await import('./updates/UpdatesPlot')).UpdatesPlot),
  },
  {
    id: 'methods',
    Component: onDemand(async () => (await import('./MethodsPlot')).MethodsPlot),
  },
  {
    id: 'trial',
    Component: onDemand(async () => (await import('./TrialPlot')).TrialPlot),
  },
];
