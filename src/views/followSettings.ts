/** What is loaded as the settings ask for it: together, after the first step is there. */
export { followForm } from './followForm';
export { followLanguage } from './followLanguage';
export { followMidway } from './followMidway';
