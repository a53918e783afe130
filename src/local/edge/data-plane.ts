import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RunFunction } from '../../edge/functions/function-run.ts';
import { startHandler } from '../../edge/run/handler-process.ts';
import type { CheckResult, HandlerProcess, RunnableFunction } from '../../edge/run/invocation.ts';
import { checkResult } from '../../edge/run/result-rules.ts';
import type { Clock } from '../../kit/clock.ts';
import type { Logger } from '../../kit/log.ts';
import type { FunctionVersions, LocalFunctionVersion, OriginObjects } from '../service.ts';
import { noRecorder, type SentBy, type TraceRecorder } from '../traces/recorder.ts';
import type { TraceEnd } from '../traces/trace.ts';
import { behaviorPhase } from './behavior-phase.ts';
import { allowedMethods, behaviorFor } from './behaviors.ts';
import { EdgeCache } from './cache.ts';
import { cloudFrontFunctions } from './cloudfront-functions.ts';
import type { EdgeConfiguration, ServedDistribution } from './configuration.ts';
import { deliver } from './delivery.ts';
import { EdgeError, errorPage } from './edge-error.ts';
import { edgeFetch } from './edge-fetch.ts';
import { edgeFunctions } from './edge-functions.ts';
import type { EdgeResponse, Exchange, SwitchedConnection } from './exchange.ts';
import { forwardingOf } from './forwarding.ts';
import { HandlerPool } from './handler-pool.ts';
import { headerValue, setHeader } from './headers.ts';
import { createOriginConnections } from './origin-connections.ts';
import { beginRecorded, endOf, type Recorded } from './recorded-request.ts';
import { type SourcePlaces, withSourcePlaces } from './source-places.ts';
import { normalizedPath, requireAllowed, requireServed } from './viewer-request.ts';
import { answerViewer } from './viewer-side.ts';
import { joinWebSocket } from './web-socket.ts';

export interface DataPlaneOptions {
  configuration: EdgeConfiguration;
  objects: OriginObjects;
  versions: FunctionVersions;
  log: Logger;
  clock: Clock;
  /** Path of the program that holds a function in a child process: src/edge/run/handler-runtime.ts, or its bundle. */
  handlerRuntime: string;
  /** Folders of modules that the real runtime brings (the AWS SDK): node_modules directories. */
  moduleDirectories?: string[];
  /** Where Python is looked for. */
  environment?: NodeJS.ProcessEnv;
  /** Bytes that the cache may hold; 64 MB unless given. */
  cacheBytes?: number;
  /** How long a process without work is kept warm; one minute unless given. */
  idleMs?: number;
  /** How many calls of one version run at once; 8 unless given. */
  mostProcesses?: number;
  /** Starts a function's process; real child processes unless given. */
  start?(fn: RunnableFunction): HandlerProcess;
  /** Runs CloudFront Functions. */
  runCode: RunFunction;
  /** The rules on what functions return; those of src/edge/run unless given. */
  check?: CheckResult;
  /** Where traces of requests go; nowhere unless given. */
  recorder?: TraceRecorder;
  /** Where the functions' code was written, for stacks. */
  sourcePlaces?: SourcePlaces;
}

/** Answers a viewer's request. */
type Handle = (...parameters: Parameters<DataPlane>) => void;

/** Answers viewers' requests to `<id>.cloudfront.localhost`. */
export interface DataPlane {
  /** @param from `sent` where the local edge sends the request itself, `connection` where the viewer asks for a WebSocket */
  (
    request: IncomingMessage,
    response: ServerResponse,
    distributionId: string,
    from?: { sent?: SentBy; connection?: SwitchedConnection },
  ): void;
  /** Starts a process that holds a version, so that its first request finds it warm. */
  warm(version: LocalFunctionVersion): Promise<void>;
  /** Ends the processes of a version, once their calls are over. */
  retire(version: LocalFunctionVersion): Promise<void>;
  /** Stops the functions' processes. */
  close(): Promise<void>;
}

export function createDataPlane(options: DataPlaneOptions): DataPlane {
  const { configuration, objects, versions, log, clock, handlerRuntime, moduleDirectories, environment } = options;
  const recorder = options.recorder ?? noRecorder;
  const cache = new EdgeCache(options.cacheBytes ?? 64 * 1024 * 1024);
  configuration.onInvalidation((distributionId, paths) => cache.invalidate(distributionId, paths));
  const pool = new HandlerPool({
    start:
      options.start ??
      ((fn) =>
        startHandler(fn, {
          handlerRuntime,
          ...(moduleDirectories ? { moduleDirectories } : {}),
          ...(environment ? { environment } : {}),
        })),
    mostProcesses: options.mostProcesses ?? 8,
    idleMs: options.idleMs ?? 60_000,
  });
  const runFunction = edgeFunctions({
    versions,
    run: async (version, event) => withSourcePlaces(await pool.run(version, event), version.codeSha256, options),
    checkResult: options.check ?? checkResult,
    log,
  });
  const runCloudFrontFunction = cloudFrontFunctions({
    configuration,
    runCode: options.runCode,
    sourcePlaces: options.sourcePlaces,
    log,
    now: () => clock.now(),
  });
  const connections = createOriginConnections();
  const fetch = edgeFetch({ cache, objects, runFunction, connections, now: () => clock.now() });

  const answer = async (
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    id: string,
    recorded: Recorded,
    connection: SwitchedConnection | undefined,
  ): Promise<TraceEnd | undefined> => {
    const { requestId, request, rawQuerystring, simulated, trace, clientIp } = recorded;
    const away = new AbortController();
    // A viewer that has its answer, a 304 perhaps, does not keep the rest of the origin's from the cache.
    outgoing.once('close', () => {
      if (!outgoing.writableFinished) away.abort();
    });
    let distribution: ServedDistribution | undefined;
    let response: EdgeResponse;
    try {
      distribution = requireServed(configuration, id);
      trace.domainName = distribution.domainName;
      const path = normalizedPath(request.uri);
      const behavior = behaviorFor(distribution.config, path);
      const forwarding = forwardingOf(behavior, configuration);
      trace.close(behaviorPhase(trace, { distribution, behavior, forwarding, path }, configuration));
      requireAllowed(request, allowedMethods(behavior), incoming);
      const exchange: Exchange = {
        requestId,
        clientIp,
        rawQuerystring,
        distribution,
        behavior,
        forwarding,
        simulated,
        signal: away.signal,
        trace,
        for: 'request',
      };
      response = await answerViewer({ configuration, fetch, runFunction, runCloudFrontFunction }, exchange, request);
    } catch (error) {
      if (!(error instanceof EdgeError)) throw error;
      if (!away.signal.aborted) trace.failed(error);
      response = errorPage(error, requestId);
    }
    const name = distribution?.domainName ?? `${id.toLowerCase()}.cloudfront.net`;
    const before = headerValue(response.headers, 'via');
    setHeader(response.headers, 'Via', [before, `1.1 ${name} (CloudFront)`].filter(Boolean).join(', '));
    setHeader(response.headers, 'X-Amz-Cf-Pop', 'LOCAL50-C1');
    setHeader(response.headers, 'X-Amz-Cf-Id', requestId);
    log.debug(`${id} ${request.method} ${incoming.url} ${response.status} ${headerValue(response.headers, 'x-cache')}`);
    const { switched } = response;
    if (switched && connection) return joinWebSocket({ ...response, switched }, outgoing, connection, trace);
    await deliver(request, response, outgoing, trace);
    return undefined;
  };

  const handle: Handle = (incoming, outgoing, id, { sent, connection } = {}) => {
    const recorded = beginRecorded(recorder, incoming, id, sent);
    if (connection) recorded.request.isHandshake = true;
    const ended = endOf(outgoing, recorded);
    answer(incoming, outgoing, id, recorded, connection)
      .then((end) => end && ended.closed(end))
      .catch((error: unknown) => {
        if (!outgoing.destroyed && !outgoing.headersSent) {
          const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
          log.error(text);
          ended.failed(text);
          outgoing.writeHead(500, { 'content-type': 'text/plain' });
          outgoing.end('The local edge failed; its log says why.\n');
        } else {
          // In the middle of a body there is only one way to say that it is not whole.
          ended.brokeOff(error);
          outgoing.destroy();
        }
      })
      .finally(() => {
        ended.answered();
        recorded.request.body.discardUnsent().catch(() => {});
      });
  };
  return Object.assign(handle, {
    warm: (version: LocalFunctionVersion) => pool.warm(version),
    retire: (version: LocalFunctionVersion) => pool.retire(version),
    close: async () => {
      connections.close();
      await pool.close();
    },
  });
}
