export { loadOwnNames } from '../components/loadOwnNames';
/**
 * What is loaded after the first step is there: the address and what is kept, what the settings ask for, how formulas are
 * copied, and the like.
 */
export { connectBrowser } from '../state/kept/browser';
export { followCopy } from './followCopy';
export { followFocus } from './followFocus';
export { followForm } from './followForm';
export { followKeypad } from './followKeypad';
export { followLanguage } from './followLanguage';
export { followMidway } from './followMidway';
export { followNames } from './followNames';
export { followTitle } from './followTitle';
export { loadAhead } from './loadAhead';
