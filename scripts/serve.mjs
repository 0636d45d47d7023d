// A small web server for dist/, for tests and measurements: gzip, and as strict a
// Content-Security-Policy as a careful host would send. No package is needed.
//   node scripts/serve.mjs --port 4180 --base /some/course/backstep/
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { HEADER_POLICY } from './policy.mjs';
import { root } from './run.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const COMPRESSED = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest']);

/** The answer to one address, as [status, headers, body]. */
async function answer(url, { base, folder, policy, amend, more }) {
  const { pathname } = new URL(url, 'http://localhost');
  if (!pathname.startsWith(base)) return [404, {}, 'Not found'];
  const name = decodeURIComponent(pathname.slice(base.length)) || 'index.html';
  const file = normalize(join(folder, name));
  if (!file.startsWith(folder + sep)) return [404, {}, 'Not found'];
  const extension = extname(file);
  const body = Object.hasOwn(more, name) ? more[name] : amend(name, await readFile(file));
  const headers = {
    'Content-Type': TYPES[extension] ?? 'application/octet-stream',
    ...(policy && { 'Content-Security-Policy': policy }),
    // A sandboxed frame has no origin, and so asks for scripts and fonts as another site would.
    'Access-Control-Allow-Origin': '*',
    'X-Content-Type-Options': 'nosniff',
    // Names in assets/ hold a hash of what is in them.
    'Cache-Control': name.startsWith('assets/') ? 'max-age=31536000, immutable' : 'no-cache',
  };
  if (!COMPRESSED.has(extension)) return [200, headers, body];
  return [200, { ...headers, 'Content-Encoding': 'gzip' }, gzipSync(body, { level: 9 })];
}

/** Sends an answer at once. */
const atOnce = (response, status, headers, body) => response.writeHead(status, headers).end(body);

/**
 * Serves `folder` under `base`; resolves to its address and a function that stops it. What a file is served as is made
 * of its name and bytes by `amend`; `more` are texts by their names. A page of others has no `policy`. `send` sends
 * each answer, such as over a slow line.
 */
export function serve({
  port = 0,
  base = '/',
  folder = join(root, 'dist'),
  policy = HEADER_POLICY,
  amend = (_, body) => body,
  more = {},
  send = atOnce,
} = {}) {
  const site = { base, folder, policy, amend, more };
  const server = createServer(async (request, response) => {
    const [status, headers, body] = await answer(request.url ?? '/', site).catch(() => [
      404,
      {},
      'Not found',
    ]);
    await send(response, status, headers, body);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({
        url: `http://127.0.0.1:${server.address().port}${base}`,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4180' },
      base: { type: 'string', default: '/' },
    },
  });
  const { url } = await serve({ port: Number(values.port), base: values.base });
  console.log(url);
}
