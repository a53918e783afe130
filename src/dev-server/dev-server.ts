import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BuildDependencies } from '../build/options.ts';
import type { Clock } from '../kit/clock.ts';
import { messageOf, UserError } from '../kit/errors.ts';
import type { Logger } from '../kit/log.ts';
import { ServiceError } from '../local/service.ts';
import type { ChildPrograms } from '../local/services.ts';
import { startSiteServer } from '../local/site-server.ts';
import { startLocalEdge } from '../local/start.ts';
import { createBuildStatusStore } from '../local/window/build-status.ts';
import { buildOne } from './build-one.ts';
import { createBuildReport } from './build-report.ts';
import type { DevServerCommand } from './command-line.ts';
import { DeployedFunctions } from './deployed-functions.ts';
import { FileWatcher } from './file-watcher.ts';
import type { SiteOrigin } from './origin.ts';
import { findProject, readProject } from './project.ts';
import { createSampleFolder } from './sample-folder.ts';
import { Site } from './site.ts';
import { ensureCachePolicy, ensureKeyValueStore, SiteDistribution } from './site-distribution.ts';
import { watchSiteFiles } from './site-files.ts';
import { SiteFunctions } from './site-functions.ts';
import { BuiltSourcePlaces } from './source-places.ts';
import { createStaticSite } from './static-site.ts';
import { untilStopped } from './until-stopped.ts';

export interface DevServerOptions extends Omit<DevServerCommand, 'kind' | 'verbose'> {
  /** The folder that relative paths start from: where the user is. */
  base: string;
  log: Logger;
  clock: Clock;
  programs: ChildPrograms;
  /** What builds need, beside a log. */
  dependencies: Omit<BuildDependencies, 'log'>;
  /** Files that this program writes to itself, its log: their changes are none. None when left out. */
  isOwn?(file: string): boolean;
}

/** A running dev server. */
export interface DevServer {
  /** The site's URL, without a slash at the end. */
  url: string;
  /** The local edge's: the value of AWS_ENDPOINT_URL; the window is at `/_local/` below it. */
  edgeUrl: string;
  distributionId: string;
  close(): Promise<void>;
}

/** Milliseconds without a further change after which a saved file counts as saved: editors write in several steps. */
const quietMs = 15;

/**
 * Builds the functions of an edge.yml, makes a distribution of them on a local edge, serves that on a port of its own, and builds again what
 * is saved.
 *
 * @throws UserError where edge.yml cannot be read at the start, a port is taken or a path is wrong; a function that cannot be built is no
 * error: it is said, and built again when it is saved
 */
export async function startDevServer(given: DevServerOptions): Promise<DevServer> {
  const options = { ...given, log: untilStopped(given.log, given.dependencies.signal) };
  const { log, clock, origin } = options;
  const project = findProject(options, options.base);
  const builds = createBuildStatusStore();
  const sourcePlaces = new BuiltSourcePlaces();
  const opened: { close(): unknown }[] = [];
  const close = async () => {
    for (const one of opened.splice(0).reverse()) await one.close();
  };
  try {
    const edge = await startLocalEdge({
      port: options.port,
      ...(options.data === undefined ? {} : { data: options.data }),
      log,
      clock,
      // What is saved is to be served at once.
      functionUpdateMs: 0,
      deployMs: 0,
      programs: options.programs,
      builds,
      sourcePlaces,
      samples: createSampleFolder({ read: () => readProject(project), base: options.base, log }),
    });
    opened.push(edge);
    // Both ports are taken before anything is built: one that is in use is said at once.
    const server = await startSiteServer({
      dataPlane: edge.dataPlane,
      headers: options.viewerHeaders,
      edgeUrl: edge.url,
      port: options.sitePort,
    });
    opened.push(server);
    const report = createBuildReport(log, project.workspace, options.base);
    const deployed = new DeployedFunctions(edge, await ensureKeyValueStore(edge));
    const functions = new SiteFunctions({
      functions: deployed,
      builds,
      report,
      sourcePlaces,
      // What is built is said by the report.
      dependencies: { ...options.dependencies, log: { ...log, info: log.debug } },
      build: buildOne,
      now: clock.now,
    });
    const distribution = new SiteDistribution(edge);
    const reached = await reachOrigin(origin, opened);
    const site = new Site({
      project,
      functions,
      deployed,
      distribution,
      parts: {
        callerReference: `edge-local ${project.config}`,
        // At most 128 characters, as at AWS.
        comment: `The dev server's site of ${project.config.slice(-100)}`,
        origin: reached,
        defaultRootObject: origin.kind === 'folder' ? 'index.html' : '',
        cachePolicyId: await ensureCachePolicy(edge, origin, options.viewerHeaders),
      },
      builds,
      report,
      log,
      now: clock.now,
    });
    await site.open();
    server.serve(distribution.id);
    opened.push(watchSite(site, options));
    if (origin.kind === 'folder') opened.push(watchOrigin(origin, distribution, options));
    return { url: server.url, edgeUrl: edge.url, distributionId: distribution.id, close };
  } catch (error) {
    await close();
    throw error instanceof ServiceError ? new UserError('Refused', `${error.code}: ${error.message}`) : error;
  }
}

/** A URL is asked as it is; a folder is served on a port of this machine, which the distribution asks as it would any server. */
async function reachOrigin(origin: SiteOrigin, opened: { close(): unknown }[]) {
  if (origin.kind === 'url') return origin;
  const server: Server = createStaticSite(origin.folder);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  opened.push({
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  });
  return { protocol: 'http' as const, host: '127.0.0.1', port: (server.address() as AddressInfo).port, path: '' };
}

/** Milliseconds in which the same change of the site is said once: a log that lies in the site is a change by what it says. */
const sameChangeMs = 2000;

/** Empties the cache when a file of the site changes. */
function watchOrigin(
  { folder, shown }: Extract<SiteOrigin, { kind: 'folder' }>,
  distribution: SiteDistribution,
  { log, clock, isOwn = () => false }: DevServerOptions,
): { close(): void } {
  let said = { what: '', at: 0 };
  const onChange = (paths: string[]) => {
    const what = paths.join('\n');
    const isSaid = what === said.what && clock.now() - said.at < sameChangeMs;
    said = { what, at: clock.now() };
    distribution.invalidate().then(
      () => isSaid || log.info(`${shown} changed; the cache is emptied`),
      (error: unknown) => log.error(messageOf(error)),
    );
  };
  return { close: watchSiteFiles(realpathSync.native(folder), { onChange, onError: log.warning, isOwn }) };
}

/** Builds again what a change concerns, and watches what the builds read from then on. */
function watchSite(site: Site, { log, isOwn = () => false }: DevServerOptions): { close(): void } {
  const watcher = new FileWatcher({
    quietMs,
    isOwn,
    onError: log.warning,
    onChange: (paths) => {
      site.change(paths).then(
        (concerned) => concerned && watcher.watch(site.watched()),
        (error: unknown) => log.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
      );
    },
  });
  watcher.watch(site.watched());
  return watcher;
}
