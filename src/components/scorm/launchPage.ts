import { xml } from '../xml';
import type { LaunchConfig } from './launchConfig';

export interface LaunchPageSource {
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The file of its script. */
  readonly script: string;
  /** On the button that opens work of this browser which the system does not have. */
  readonly offer: string;
  readonly config: LaunchConfig;
}

/** Scripts of its own files alone, also where the package is opened from a disk; it asks for nothing else. */
const POLICY =
  "default-src 'none'; script-src 'self' file:; frame-src 'self' file:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const STYLE = `
      :root { color-scheme: light dark; font: 1rem/1.4 system-ui, sans-serif; color: light-dark(#1c1f26, #e9e6df); background: light-dark(#fbfaf7, #15171b); }
      body { display: flex; flex-direction: column; height: 100vh; height: 100dvh; margin: 0; }
      p { margin: 0; padding: 0.4rem 0.75rem; font-size: 0.9rem; border-block-end: 1px solid light-dark(#8d8577, #6d7078); border-inline-start: 0.3rem solid transparent; }
      p:empty, [hidden] { display: none; }
      button { min-height: 2.75rem; margin: 0.5rem 0.75rem; padding: 0 1rem; font: inherit; align-self: start; }
      iframe { flex: 1; width: 100%; min-height: 0; border: 0; }
      [data-state='missing'] p, [data-state='refused'] p, [data-state='tooLong'] p { border-inline-start-color: light-dark(#9a4a12, #f0a860); background: light-dark(#fdf1dd, #33281a); font-size: 1rem; }
    `;

/** JSON that nothing in it can end the element of. */
const data = (config: LaunchConfig): string => JSON.stringify(config).replaceAll('<', '\\u003c');

/** The page that a system launches: the tutor in a frame, and above it where the work is kept. */
export const launchPage = (source: LaunchPageSource): string => `<!doctype html>
<html lang="${xml(source.language)}" dir="${source.direction}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${xml(source.title)}</title>
    <style>${STYLE}</style>
  </head>
  <body>
    <p role="status"></p>
    <button type="button" hidden>${xml(source.offer)}</button>
    <iframe title="${xml(source.title)}"></iframe>
    <script type="application/json" id="package">${data(source.config)}</script>
    <script src="${xml(source.script)}"></script>
  </body>
</html>
`;
