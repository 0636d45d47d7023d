// The built site, with a script before all others that keeps what the page complains of: WebDriver does not tell.
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { serve } from '../../scripts/serve.mjs';

const WATCH = 'watch.js';

function watch() {
  window.complaints = [];
  const complain = (what) => window.complaints.push(what);
  window.addEventListener(
    'error',
    ({ message, target }) => {
      complain(`error: ${message ?? target.src ?? target.href}`);
    },
    true,
  );
  window.addEventListener('unhandledrejection', ({ reason }) => complain(`rejected: ${reason}`));
  window.addEventListener('securitypolicyviolation', ({ blockedURI }) =>
    complain(`against the policy: ${blockedURI}`),
  );
  const { error } = console;
  console.error = (...said) => {
    complain(`console: ${said.join(' ')}`);
    error(...said);
  };
}

/** Serves it as `serve` does. */
export const serveWatched = (options) =>
  serve({
    ...options,
    amend: (name, body) =>
      name === 'index.html'
        ? String(body).replace('<head>', `<head><script src="${WATCH}"></script>`)
        : body,
    more: { [WATCH]: `(${watch})();` },
  });

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({ options: { port: { type: 'string' }, base: { type: 'string' } } });
  const { url } = await serveWatched({ port: Number(values.port), base: values.base });
  process.stdout.write(`${url}\n`);
}
