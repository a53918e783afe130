import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type Clock, systemClock } from '../kit/clock.ts';
import type { Logger } from '../kit/log.ts';
import { createApiHandler } from './api.ts';
import { createCallLog } from './calls.ts';
import { apiRoutes } from './control/api-routes.ts';
import { createControl } from './control/control.ts';
import type { SourcePlaces } from './edge/source-places.ts';
import { createFaultList } from './faults.ts';
import { type InProcessCall, inProcessCalls } from './in-process-calls.ts';
import { portRefusal } from './port-refusal.ts';
import { loadModels } from './protocol/model.ts';
import { createLocalServer, type DataPlane } from './server.ts';
import { assembleServices, type ChildPrograms } from './services.ts';
import { createPersistence, noPersistence, type Persistence } from './state/persistence.ts';
import type { SampleFolder } from './traces/sample.ts';
import { createTracing } from './tracing.ts';
import { closeServer } from './upgrades.ts';
import { buildRoutes } from './window/build-routes.ts';
import { type BuildStatusStore, createBuildStatusStore } from './window/build-status.ts';
import { createWindow } from './window/serve.ts';

export interface LocalEdgeOptions {
  /** 0, the default, takes a free one. */
  port?: number;
  /** A directory that keeps everything across restarts; without it nothing is kept. */
  data?: string;
  log: Logger;
  clock?: Clock;
  /** Milliseconds that a function's update, and a new version, take; 150 when left out. */
  functionUpdateMs?: number;
  /** Milliseconds from a distribution's change to Deployed; 300 when left out. */
  deployMs?: number;
  /** The programs that run a user's code; those of the source tree when left out. */
  programs?: ChildPrograms;
  /** What a dev server makes of its functions, for `/_local/builds` and the window. */
  builds?: BuildStatusStore;
  /** Where the window saves events as samples; without it they can only be downloaded. */
  samples?: SampleFolder;
  /** Where the functions' code was written, for stacks; without it they name what runs. */
  sourcePlaces?: SourcePlaces;
}

/** A running local edge. */
export interface LocalEdge {
  /** `http://127.0.0.1:4599`, without a slash at the end: the value of AWS_ENDPOINT_URL. */
  url: string;
  port: number;
  /** Carries out operations of AWS's APIs without the network. They are not in the list of calls. */
  call: InProcessCall;
  /** Answers a viewer's request to a distribution. */
  dataPlane: DataPlane;
  /** Starts a process that holds a function's version, so that its first request finds it warm. */
  warm(versionArn: string): Promise<void>;
  /** Ends the processes of a version that no distribution runs any more. */
  retire(versionArn: string): Promise<void>;
  /** Ends connections and child processes. */
  close(): Promise<void>;
}

/** Starts the local edge on 127.0.0.1. Throws a `UserError` when the port is taken or the directory cannot be used. */
export async function startLocalEdge(options: LocalEdgeOptions): Promise<LocalEdge> {
  const clock = options.clock ?? systemClock;
  const { log } = options;
  const closing = new AbortController();
  const builds = options.builds ?? createBuildStatusStore();
  const tracing = createTracing({ now: () => clock.now(), builds });
  const parts = assembleServices({ ...options, clock, recorder: tracing.recorder });
  const kept = options.data === undefined ? noPersistence : createPersistence(options.data);
  const persistence: Persistence = {
    ...kept,
    save(service) {
      kept.save(service);
      tracing.changed();
    },
  };
  const faults = createFaultList();
  const calls = createCallLog();
  const server = createLocalServer({
    api: createApiHandler({
      models: loadModels(),
      services: parts.services,
      faults,
      calls,
      expiryOf: parts.expiryOf,
      persistence,
      clock,
      closing: closing.signal,
      log,
    }),
    control: createControl(
      [
        ...apiRoutes({
          faults,
          calls,
          code: parts.code,
          keyValues: parts.keyValues,
          changed: () => persistence.save(parts.cloudfront),
        }),
        ...buildRoutes(builds),
        ...tracing.routes({
          ...parts,
          ...(options.samples ? { samples: options.samples } : {}),
          port: () => (server.address() as AddressInfo).port,
        }),
      ],
      createWindow(),
    ),
    dataPlane: parts.dataPlane,
    log,
  });
  const closeParts = async () => {
    tracing.close();
    await Promise.all([parts.close(), ...parts.services.map((service) => service.close?.())]);
    persistence.close();
  };
  try {
    persistence.load(parts.services);
    server.listen(options.port ?? 0, '127.0.0.1');
    await once(server, 'listening');
  } catch (cause) {
    await closeParts();
    throw portRefusal(cause, { port: options.port ?? 0, option: '--port' });
  }
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    port,
    call: inProcessCalls(parts.services, { endpoint: url, saved: (service) => persistence.save(service) }),
    dataPlane: parts.dataPlane,
    warm: parts.warm,
    retire: parts.retire,
    async close() {
      closing.abort();
      tracing.close();
      await closeServer(server);
      await closeParts();
    },
  };
}
