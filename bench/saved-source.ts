import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { repository } from '../scripts/runner/run-action.ts';
import { type DevServer, startDevServer } from '../src/dev-server/dev-server.ts';
import { buildDependencies, installationOf } from '../src/dev-server/programs.ts';
import { systemClock } from '../src/kit/clock.ts';
import { silentLog } from '../src/kit/log.ts';
import { median, type Row } from './measure.ts';

const saves = 15;
const mostMs = 300;
const limit = `at most ${mostMs} ms, median, on 2 cores`;

const files: Record<string, (round: number) => string> = {
  'edge.yml': () => `functions:
  headers:
    entry: headers.ts
    target: cloudfront-function
    events: event.json
    associations: ["default viewer-response"]
  router:
    entry: router.ts
    events: request.json
    associations: ["/router/* origin-request"]
`,
  'headers.ts': (
    round,
  ) => `export function handler(event: { response: { headers: Record<string, { value: string }> } }) {
  event.response.headers['x-round'] = { value: '${round}' };
  return event.response;
}
`,
  'router.ts': (round) => `export const handler = async (event: { Records: { cf: { request: unknown } }[] }) => ({
  status: '200',
  headers: { 'x-round': [{ value: '${round}' }] },
});
`,
  'event.json': () =>
    JSON.stringify({
      version: '1.0',
      context: { eventType: 'viewer-response' },
      viewer: { ip: '192.0.2.1' },
      request: { method: 'GET', uri: '/', querystring: {}, headers: {}, cookies: {} },
      response: { statusCode: 200, headers: {}, cookies: {} },
    }),
  'request.json': () =>
    JSON.stringify({
      Records: [
        {
          cf: {
            config: {
              distributionDomainName: 'd.cloudfront.net',
              distributionId: 'E1',
              eventType: 'origin-request',
              requestId: 'r',
            },
            request: { clientIp: '192.0.2.1', method: 'GET', uri: '/router/1', querystring: '', headers: {} },
          },
        },
      ],
    }),
  'site/index.html': () => 'home',
};

/**
 * From the save of a source until a request is answered by it: one function of each kind, each with a sample event, on which the built
 * artifact is run before it is served.
 */
export async function savedSource(): Promise<Row[]> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'edge-actions-bench-')));
  let server: DevServer | undefined;
  try {
    await mkdir(path.join(folder, 'site'));
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text(0));
    const installation = installationOf(pathToFileURL(path.join(repository, 'src', 'dev-server', 'main.ts')).href);
    const dependencies = buildDependencies(installation, process.env, silentLog, new AbortController().signal);
    server = await startDevServer({
      port: 0,
      sitePort: 0,
      data: undefined,
      config: 'edge.yml',
      workingDirectory: undefined,
      functions: [],
      origin: { kind: 'folder', folder: path.join(folder, 'site'), shown: 'site' },
      viewerHeaders: [],
      base: folder,
      log: silentLog,
      clock: systemClock,
      programs: installation.programs,
      dependencies,
    });
    const rows: Row[] = [];
    for (const [file, page, kind] of [
      ['headers.ts', '/', 'CloudFront Function'],
      ['router.ts', '/router/1', 'Lambda@Edge function'],
    ] as const) {
      const times: number[] = [];
      for (let round = 1; round <= saves; round += 1) times.push(await served(server.url + page, folder, file, round));
      rows.push({
        what: `edge-local: a saved source is served, ${kind}`,
        measured: `${Math.round(median(times))} ms`,
        beside: `${Math.round(Math.min(...times))} to ${Math.round(Math.max(...times))} ms in ${saves} saves, ${circumstances()}`,
        ratio: (median(times) / mostMs).toFixed(2),
        limit,
      });
    }
    (await dependencies.loadEsbuild()).stop();
    return rows;
  } finally {
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What else runs on the machine takes its part of a wall time. */
function circumstances(): string {
  return `load ${loadavg()[0]!.toFixed(1)} on ${availableParallelism()} cores`;
}

/** Milliseconds from the save to the first answer of the new code. */
async function served(url: string, folder: string, file: string, round: number): Promise<number> {
  const started = performance.now();
  await writeFile(path.join(folder, file), files[file]!(round));
  for (;;) {
    const answer = await fetch(url);
    await answer.arrayBuffer();
    if (answer.headers.get('x-round') === String(round)) return performance.now() - started;
    if (performance.now() - started > 60_000) throw new Error(`${file} is not served after a minute.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
