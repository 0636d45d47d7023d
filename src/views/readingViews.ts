/**
 * The views that are mostly read, as one file: each file that is loaded on demand is named in the first one, which
 * has no room for many.
 */
export { AuditView } from './AuditView';
export { NotebookView } from './NotebookView';
export { ProblemsView } from './ProblemsView';
export { TeachersView } from './TeachersView';
