/** What is for a class, in one file: it is loaded together, and by itself each part would be a small file. */
export { BlankScreen } from '../components/classroom/BlankScreen';
export { KeySheet } from '../components/keys/KeySheet';
export { PresenterView } from './PresenterView';
export { ProjectorView } from './ProjectorView';
