import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RunFunction } from '../../edge/functions/function-run.ts';
import { startHandler } from '../../edge/run/handler-process.ts';
import type { CheckResult, HandlerProcess, RunnableFunction } from '../../edge/run/invocation.ts';
import { checkResult } from '../../edge/run/result-rules.ts';
import type { Clock } from '../../kit/clock.ts';
import type { Logger } from '../../kit/log.ts';
import type { FunctionVersions, LocalFunctionVersion, OriginObjects } from '../service.ts';
import { allowedMethods, behaviorFor } from './behaviors.ts';
import { EdgeCache } from './cache.ts';
import { cloudFrontFunctions } from './cloudfront-functions.ts';
import type { EdgeConfiguration, ServedDistribution } from './configuration.ts';
import { deliver } from './delivery.ts';
import { EdgeError, errorPage } from './edge-error.ts';
import { edgeFetch } from './edge-fetch.ts';
import { edgeFunctions } from './edge-functions.ts';
import type { EdgeRequest, EdgeResponse, Exchange } from './exchange.ts';
import { forwardingOf } from './forwarding.ts';
import { HandlerPool } from './handler-pool.ts';
import { type EdgeHeaders, headersFromRaw, headerValue, setHeader } from './headers.ts';
import { ViewerBody } from './viewer-body.ts';
import { answerViewer } from './viewer-side.ts';

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
}

/** Answers viewers' requests to `<id>.cloudfront.localhost`. */
export interface DataPlane {
  (request: IncomingMessage, response: ServerResponse, distributionId: string): void;
  /** Starts a process that holds a version, so that its first request finds it warm. */
  warm(version: LocalFunctionVersion): Promise<void>;
  /** Ends the processes of a version, once their calls are over. */
  retire(version: LocalFunctionVersion): Promise<void>;
  /** Stops the functions' processes. */
  close(): Promise<void>;
}

/** URI and query string together: CloudFront Developer Guide, Quotas. */
const longestUrl = 8192;

export function createDataPlane(options: DataPlaneOptions): DataPlane {
  const { configuration, objects, versions, log, clock, handlerRuntime, moduleDirectories, environment } = options;
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
    run: (version, event) => pool.run(version, event),
    checkResult: options.check ?? checkResult,
    log,
  });
  const runCloudFrontFunction = cloudFrontFunctions({
    configuration,
    runCode: options.runCode,
    log,
    now: () => clock.now(),
  });
  const fetch = edgeFetch({ cache, objects, runFunction, now: () => clock.now() });

  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse, id: string): Promise<void> => {
    const requestId = `${randomBytes(40).toString('base64url')}==`;
    const { request, rawQuerystring, simulated } = viewerRequest(incoming);
    const away = new AbortController();
    // A viewer that has its answer, a 304 perhaps, does not keep the rest of the origin's from the cache.
    outgoing.once('close', () => {
      if (!outgoing.writableFinished) away.abort();
    });
    let distribution: ServedDistribution | undefined;
    let response: EdgeResponse;
    try {
      distribution = requireServed(configuration, id);
      const behavior = behaviorFor(distribution.config, normalizedPath(request.uri));
      requireAllowed(request, allowedMethods(behavior), incoming);
      const exchange: Exchange = {
        requestId,
        clientIp: (incoming.socket.remoteAddress ?? '127.0.0.1').replace(/^::ffff:/, ''),
        rawQuerystring,
        distribution,
        behavior,
        forwarding: forwardingOf(behavior, configuration),
        simulated,
        signal: away.signal,
      };
      response = await answerViewer({ configuration, fetch, runFunction, runCloudFrontFunction }, exchange, request);
    } catch (error) {
      if (!(error instanceof EdgeError)) throw error;
      response = errorPage(error, requestId);
    }
    const name = distribution?.domainName ?? `${id.toLowerCase()}.cloudfront.net`;
    const before = headerValue(response.headers, 'via');
    setHeader(response.headers, 'Via', [before, `1.1 ${name} (CloudFront)`].filter(Boolean).join(', '));
    setHeader(response.headers, 'X-Amz-Cf-Pop', 'LOCAL50-C1');
    setHeader(response.headers, 'X-Amz-Cf-Id', requestId);
    log.debug(`${id} ${request.method} ${incoming.url} ${response.status} ${headerValue(response.headers, 'x-cache')}`);
    await deliver(request, response, outgoing);
  };

  const handle = (incoming: IncomingMessage, outgoing: ServerResponse, id: string): void => {
    answer(incoming, outgoing, id).catch((error: unknown) => {
      if (!outgoing.destroyed && !outgoing.headersSent) {
        log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
        outgoing.writeHead(500, { 'content-type': 'text/plain' });
        outgoing.end('The local edge failed; its log says why.\n');
      } else {
        // In the middle of a body there is only one way to say that it is not whole.
        outgoing.destroy();
      }
    });
  };
  return Object.assign(handle, {
    warm: (version: LocalFunctionVersion) => pool.warm(version),
    retire: (version: LocalFunctionVersion) => pool.retire(version),
    close: () => pool.close(),
  });
}

function requireServed(configuration: EdgeConfiguration, id: string): ServedDistribution {
  const distribution = configuration.served(id);
  if (!distribution) {
    throw new EdgeError(
      404,
      'Error',
      `There is no distribution ${id.toUpperCase()} here, or its first deployment is still in progress.`,
    );
  }
  if (!distribution.config.Enabled) throw new EdgeError(403, 'Error', 'The distribution is disabled.');
  return distribution;
}

function requireAllowed(request: EdgeRequest, methods: readonly string[], incoming: IncomingMessage): void {
  if ((incoming.url ?? '').length > longestUrl) {
    throw new EdgeError(414, 'InvalidRequest', `The URL is longer than ${longestUrl} characters.`);
  }
  if (!methods.includes(request.method)) {
    throw new EdgeError(
      403,
      'InvalidRequestMethod',
      `This distribution is not configured to allow the HTTP request method that was used for this request: ${request.method}. The cache behavior allows ${methods.join(', ')}.`,
    );
  }
  if (request.method === 'GET' && (request.bodyLength ?? 1) > 0) {
    throw new EdgeError(403, 'InvalidRequestBody', 'Bad request: a GET request cannot have a body.');
  }
}

/** The viewer's request in CloudFront's form; its `CloudFront-...` headers are set apart, a viewer cannot send them to CloudFront. */
function viewerRequest(incoming: IncomingMessage) {
  const headers = headersFromRaw(incoming.rawHeaders);
  const simulated: EdgeHeaders = Object.create(null);
  for (const name of Object.keys(headers)) {
    if (name.startsWith('cloudfront-')) {
      simulated[name] = headers[name]!;
      delete headers[name];
    }
  }
  const url = (incoming.url ?? '/').replace(/^https?:\/\/[^/]*/i, '') || '/';
  const mark = url.indexOf('?');
  const rawQuerystring = mark < 0 ? undefined : url.slice(mark + 1);
  const chunked = incoming.headers['transfer-encoding'] !== undefined;
  const request: EdgeRequest = {
    method: incoming.method ?? 'GET',
    uri: mark < 0 ? url : url.slice(0, mark),
    querystring: rawQuerystring ?? '',
    headers,
    body: new ViewerBody(incoming),
    bodyLength: chunked ? undefined : Number(incoming.headers['content-length'] ?? 0),
  };
  return { request, rawQuerystring, simulated };
}

/** Dot segments are resolved before a path pattern is compared (RFC 3986, 6.2.2.3). */
function normalizedPath(uri: string): string {
  return URL.parse(`http://edge${uri}`)?.pathname ?? uri;
}
