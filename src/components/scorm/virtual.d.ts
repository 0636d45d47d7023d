/** What scripts/scormPlugin.mjs makes of runTime/: one script. */
declare module 'virtual:scorm-run-time' {
  export const script: string;
}
