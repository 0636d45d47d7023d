/** What is loaded after the first step is there: what the settings ask for, and how formulas are copied. */
export { followCopy } from './followCopy';
export { followForm } from './followForm';
export { followLanguage } from './followLanguage';
export { followMidway } from './followMidway';
