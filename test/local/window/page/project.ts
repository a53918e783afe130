/** A user's project on a dev server of its own, as it is started by hand. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll } from '@jest/globals';

const main = path.resolve('src/dev-server/main.ts');

export interface RunningProject {
  readonly folder: string;
  /** The site's URL, without a slash at the end. */
  readonly site: string;
  /** The local edge's URL, without a slash at the end. */
  readonly edge: string;
  readonly window: string;
  /** Saves a file of the project. */
  save(file: string, text: string): void;
  /** Ends the dev server; `start` starts it again on the same ports. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** A project for the tests of one file. @param files by path */
export function useProject(files: Record<string, string>, parameters: string[] = []): RunningProject {
  let folder = '';
  let server: ChildProcess | undefined;
  let [site, edge] = ['', ''];
  const save = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  const start = async () => {
    const ports = ['--port', edge ? new URL(edge).port : '0', '--site-port', site ? new URL(site).port : '0'];
    const all = ['--config', 'edge.yml', '--origin', 'site', ...ports, ...parameters];
    server = spawn(process.execPath, [main, ...all], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: string[] = [];
    server.stderr!.on('data', (chunk) => said.push(String(chunk)));
    for await (const line of createInterface({ input: server.stdout! })) {
      said.push(line);
      const [, name, url] = /^(Local edge ready|Site|Window)\s+at\s+(http:\S+)$/.exec(line) ?? [];
      if (name === 'Local edge ready') edge = url!;
      if (name === 'Site') site = url!.replace(/\/$/, '');
      if (name === 'Window') return void server.stdout!.resume();
    }
    throw new Error(`The dev server ended:\n${said.join('\n')}`);
  };
  const stop = async () => {
    if (!server || server.exitCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
  };
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'edge-window-'));
    for (const [file, text] of Object.entries(files)) save(file, text);
    await start();
  });
  afterAll(async () => {
    await stop();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });
  return {
    save,
    start,
    stop,
    get folder() {
      return folder;
    },
    get site() {
      return site;
    },
    get edge() {
      return edge;
    },
    get window() {
      return `${edge}/_local/`;
    },
  };
}

/** A site with a function of each kind: one that works, one that breaks a rule under /broken. */
export const exampleProject = {
  'edge.yml': `functions:
  greeting:
    entry: functions/greeting.ts
    target: cloudfront-function
    associations: ["default viewer-request"]
  router:
    entry: functions/router.ts
    associations: ["default origin-request"]
`,
  'functions/greeting.ts': `function handler(event) {
  const request = event.request;
  request.headers['x-greeting'] = { value: 'hello' };
  console.log('greeting ' + request.uri);
  return request;
}
`,
  'functions/router.ts': `export const handler = async (event: any) => {
  const request = event.Records[0].cf.request;
  console.log('routing', request.uri);
  if (request.uri.startsWith('/broken')) request.headers['x-tenant'] = 'acme';
  if (request.uri.startsWith('/throws')) throw new TypeError('no such tenant');
  return request;
};
`,
  'site/index.html': '<!doctype html><title>Site</title><h1>Home</h1>\n',
  'site/style.css': 'h1 { color: teal }\n',
};
