export { javascriptProgram } from './javascript';
export { type NotebookSource, notebookDocument } from './notebook';
export { numpyProgram } from './numpy';
export type { ProgramSource, ProgramWords } from './program';
export { pythonProgram } from './python';
export { pytorchProgram } from './pytorch';
