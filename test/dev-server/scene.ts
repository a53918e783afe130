import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type DevServer, startDevServer } from '../../src/dev-server/dev-server.ts';
import { readOrigin } from '../../src/dev-server/origin.ts';
import { buildDependencies, installationOf } from '../../src/dev-server/programs.ts';
import type { ViewerHeader } from '../../src/dev-server/viewer-headers.ts';
import { systemClock } from '../../src/kit/clock.ts';
import type { Logger } from '../../src/kit/log.ts';
import type { ChildPrograms } from '../../src/local/services.ts';
import type { BuildStatus } from '../../src/local/window/build-status.ts';

export const main = fileURLToPath(new URL('../../src/dev-server/main.ts', import.meta.url));
const installation = installationOf(pathToFileURL(main).href);

/** A user's folder with files of given texts. */
export interface Folder {
  path: string;
  write(file: string, text: string): void;
  remove(): void;
}

export function makeFolder(files: Record<string, string>): Folder {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'dev-server-')));
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  return { path: folder, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A CloudFront Function that marks responses. */
export const markingFunction = (mark: string) => `export function handler(event: any) {
  const response = event.response;
  response.headers['x-mark'] = { value: '${mark}' };
  return response;
}
`;

/** A Lambda@Edge function that answers by itself. */
export const answeringFunction = (text: string) => `import { text } from './text.ts';
export const handler = async (event: any) => {
  const { request } = event.Records[0].cf;
  const country = request.headers['cloudfront-viewer-country']?.[0].value;
  return { status: '200', body: [text, '${text}', country].join(' ') };
};
`;

/** An edge.yml with one function of each kind, and a site. */
export const usualFiles = (): Record<string, string> => ({
  'edge.yml': `functions:
  mark:
    entry: functions/mark.ts
    target: cloudfront-function
    associations: ["default viewer-response"]
  answer:
    entry: functions/answer.ts
    associations: ["/answer/* origin-request"]
`,
  'functions/mark.ts': markingFunction('one'),
  'functions/answer.ts': answeringFunction('first'),
  'functions/text.ts': "export const text = 'says';\n",
  'site/index.html': '<h1>Home</h1>\n',
});

export interface Opened {
  server: DevServer;
  folder: Folder;
  log: string[];
  get(path: string, headers?: Record<string, string>): Promise<{ status: number; text: string; headers: Headers }>;
  builds(): Promise<BuildStatus[]>;
  /** Polls until a function's build, or edge.yml's (null), is as wanted; its status. */
  built(name: string | null, wanted: (status: BuildStatus) => boolean): Promise<BuildStatus>;
}

const opened: { close(): unknown }[] = [];

/** Ends what the test has opened. */
export async function closeAll(): Promise<void> {
  for (const one of opened.splice(0).reverse()) await one.close();
}

/** Starts a dev server on free ports. */
export async function open(
  files: Record<string, string>,
  given: {
    origin?: string;
    viewerHeaders?: ViewerHeader[];
    functions?: string[];
    data?: string;
    folder?: Folder;
    programs?: ChildPrograms;
  } = {},
): Promise<Opened> {
  const folder = given.folder ?? makeFolder(files);
  if (!given.folder) opened.push({ close: folder.remove });
  const log: string[] = [];
  const logger = recording(log);
  const dependencies = buildDependencies(installation, process.env, logger, new AbortController().signal);
  // Its process would outlive the tests by a moment.
  opened.push({ close: async () => (await dependencies.loadEsbuild()).stop() });
  const server = await startDevServer({
    port: 0,
    sitePort: 0,
    data: given.data,
    config: 'edge.yml',
    workingDirectory: undefined,
    functions: given.functions ?? [],
    origin: readOrigin(given.origin ?? 'site', folder.path),
    viewerHeaders: given.viewerHeaders ?? [],
    base: folder.path,
    log: logger,
    clock: systemClock,
    programs: given.programs ?? installation.programs,
    dependencies,
  });
  opened.push(server);
  const builds = async () => {
    const answer = await fetch(`${server.edgeUrl}/_local/builds`);
    return ((await answer.json()) as { builds: BuildStatus[] }).builds;
  };
  return {
    server,
    folder,
    log,
    builds,
    async get(path, headers = {}) {
      const answer = await fetch(server.url + path, { headers, redirect: 'manual' });
      return { status: answer.status, text: await answer.text(), headers: answer.headers };
    },
    async built(name, wanted) {
      const until = Date.now() + 20_000;
      for (;;) {
        const all = await builds();
        const found = all.find((status) => status.function === name);
        if (found && wanted(found)) return found;
        if (Date.now() > until) throw new Error(`${name} came to ${JSON.stringify(all)}\n${log.join('\n')}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
  };
}

function recording(lines: string[]): Logger {
  const note = (level: string) => (message: string) => {
    lines.push(`${level}: ${message}`);
  };
  return {
    debug: () => {},
    info: note('info'),
    notice: note('notice'),
    warning: note('warning'),
    error: note('error'),
    group: (_title, work) => work(),
  };
}
