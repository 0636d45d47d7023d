import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { unzipSync } from 'fflate';
import type { ScormEdition } from '../../src/state/scorm/editions';

/** What scorm-again is called, by edition: its file, its class, the API's name, and the elements that a system begins with. */
const RUN_TIMES = {
  scorm12: {
    file: 'scorm12.min.js',
    kind: 'Scorm12API',
    api: 'API',
    prefix: 'LMS',
    end: 'LMSFinish',
    learner: 'cmi.core.student_id',
    entry: 'cmi.core.entry',
    kept: ['cmi.suspend_data', 'cmi.core.lesson_status', 'cmi.core.score.raw'],
  },
  scorm2004: {
    file: 'scorm2004.min.js',
    kind: 'Scorm2004API',
    api: 'API_1484_11',
    prefix: '',
    end: 'Terminate',
    learner: 'cmi.learner_id',
    entry: 'cmi.entry',
    kept: ['cmi.suspend_data', 'cmi.completion_status', 'cmi.success_status'],
  },
} as const;

/**
 * The page of a learning system: scorm-again as its run-time, and its data in the browser's storage, which it writes
 * when it is asked to commit. `?refuse` makes it keep nothing.
 */
const systemPage = (edition: ScormEdition): string => {
  const { file, kind, api, prefix, end, learner, entry, kept } = RUN_TIMES[edition];
  return `<!doctype html><html lang="en"><title>A learning system</title>
<script src="/${file}"></script>
<script>
  const api = new ${kind}({ autocommit: false, logLevel: 5 });
  const before = JSON.parse(localStorage.getItem('system') ?? 'null');
  const given = { '${learner}': 'ada' };
  if (before) for (const name of ${JSON.stringify(kept)}) if (before[name] !== undefined) given[name] = before[name];
  given['${entry}'] = before ? 'resume' : 'ab-initio';
  api.loadFromFlattenedJSON(given, '');
  const values = { ...before };
  window.calls = [];
  const set = api.${prefix}SetValue.bind(api);
  const commit = api.${prefix}Commit.bind(api);
  api.${prefix}SetValue = (name, value) => {
    const said = location.search === '?refuse' ? 'false' : set(name, value);
    window.calls.push([name, value, String(said)]);
    if (String(said) === 'true') values[name] = value;
    return said;
  };
  api.${prefix}Commit = (nothing) => {
    if (location.search === '?refuse') return 'false';
    localStorage.setItem('system', JSON.stringify(values));
    localStorage.setItem('commits', Number(localStorage.getItem('commits')) + 1);
    return commit(nothing);
  };
  const finish = api.${end}.bind(api);
  api.${end} = (nothing) => {
    localStorage.setItem('ends', Number(localStorage.getItem('ends')) + 1);
    return finish(nothing);
  };
  if (location.search !== '?none') window.${api} = api;
</script>
<h1>A learning system</h1>
<iframe title="The course" src="/package/index.html" style="width: 100%; height: 80vh"></iframe>`;
};

export interface LearningSystem {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  xml: 'text/xml',
};

/** Serves a package, as it is unpacked, and the page of a system that launches it. */
export async function serveSystem(zip: Uint8Array, edition: ScormEdition): Promise<LearningSystem> {
  const files = unzipSync(zip);
  const { file } = RUN_TIMES[edition];
  const script = await readFile(`node_modules/scorm-again/dist/${file}`);
  const answers: Readonly<Record<string, string | Uint8Array>> = {
    '/': systemPage(edition),
    [`/${file}`]: script,
    '/away': '<!doctype html><html lang="en"><title>Elsewhere</title><p>Elsewhere',
    ...Object.fromEntries(Object.entries(files).map(([name, body]) => [`/package/${name}`, body])),
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const body = answers[pathname];
    const type = TYPES[pathname.split('.').at(-1) ?? ''] ?? 'text/html';
    response.writeHead(body ? 200 : 404, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
