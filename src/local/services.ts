import { fileURLToPath } from 'node:url';
import type { RunFunction } from '../edge/functions/function-run.ts';
import { startHandler } from '../edge/run/handler-process.ts';
import type { Clock } from '../kit/clock.ts';
import type { Logger } from '../kit/log.ts';
import { accountId } from './account.ts';
import type { KeyValueControl } from './cloudfront/key-value-stores.ts';
import { type CloudFrontService, createCloudFrontService } from './cloudfront/service.ts';
import type { ExpiryOf } from './credentials.ts';
import { createDataPlane, type DataPlane } from './edge/data-plane.ts';
import { FunctionSandboxes } from './edge/function-sandboxes.ts';
import { HandlerPool } from './edge/handler-pool.ts';
import type { SourcePlaces } from './edge/source-places.ts';
import { createIamService } from './iam/service.ts';
import { createLambdaService } from './lambda/service.ts';
import { createS3Service, type ListedObjects } from './s3/service.ts';
import type { FunctionVersions, OriginObjects, Service } from './service.ts';
import { createStsService } from './sts/service.ts';
import type { TraceRecorder } from './traces/recorder.ts';

/** The programs that run a user's code in child processes, absolute paths: of the source tree, or of dist/. */
export interface ChildPrograms {
  /** Holds a function; those for Python lie beside it. */
  handlerRuntime: string;
  /** Holds a CloudFront Function's sandbox. */
  functionRuntime: string;
  /** Folders of modules that stand for what Lambda's Node.js runtimes bring: the AWS SDK. */
  moduleDirectories: string[];
}

export interface AssemblyOptions {
  log: Logger;
  clock: Clock;
  functionUpdateMs?: number;
  deployMs?: number;
  /** Those of the source tree when left out. */
  programs?: ChildPrograms;
  /** Where traces of viewers' requests go; nowhere when left out. */
  recorder?: TraceRecorder;
  sourcePlaces?: SourcePlaces;
}

/** Everything that stands behind the port. */
export interface Assembly {
  services: Service[];
  dataPlane: DataPlane;
  /** Starts a process that holds a version, so that its first request finds it warm. Never throws: what fails, fails at the request. */
  warm(versionArn: string): Promise<void>;
  /** Ends the processes of a version that no distribution runs any more. */
  retire(versionArn: string): Promise<void>;
  expiryOf: ExpiryOf;
  code(id: string): Buffer | undefined;
  /** The content of key value stores; `changed` keeps it across restarts. */
  keyValues: KeyValueControl;
  cloudfront: CloudFrontService;
  versions: FunctionVersions;
  objects: ListedObjects & OriginObjects;
  /** Ends the functions' processes. */
  close(): Promise<void>;
}

/** Those of the source tree: where Node.js runs TypeScript itself. */
function sourcePrograms(): ChildPrograms {
  const at = (file: string) => fileURLToPath(new URL(file, import.meta.url));
  return {
    handlerRuntime: at('../edge/run/handler-runtime.ts'),
    functionRuntime: at('../edge/functions/function-runtime.ts'),
    moduleDirectories: [at('../../node_modules')],
  };
}

/** Milliseconds that a function's process is kept without work. */
const idleMs = 60_000;

/** Makes the services and hands each what it needs of the others. */
export function assembleServices({
  log,
  clock,
  functionUpdateMs,
  deployMs,
  programs,
  recorder,
  sourcePlaces,
}: AssemblyOptions): Assembly {
  const { handlerRuntime, functionRuntime, moduleDirectories } = programs ?? sourcePrograms();
  const s3 = createS3Service({ clock });
  const iam = createIamService({ clock });
  const sts = createStsService({ clock, iam });
  const invocations = new HandlerPool({
    start: (fn) => startHandler(fn, { handlerRuntime, moduleDirectories, environment: process.env }),
    mostProcesses: 8,
    idleMs,
  });
  const lambda = createLambdaService({
    clock,
    objects: s3,
    roles: iam,
    run: (version, event) => invocations.run(version, event),
    ...(functionUpdateMs === undefined ? {} : { updateMs: functionUpdateMs }),
  });
  const sandboxes = new FunctionSandboxes(functionRuntime, idleMs);
  const runCode: RunFunction = (fn, call) => sandboxes.run(fn, call);
  const cloudfront = createCloudFrontService({
    runCode,
    versions: lambda,
    log,
    clock,
    accountId,
    ...(deployMs === undefined ? {} : { deployMs }),
  });
  lambda.setVersionUse(cloudfront);
  const dataPlane = createDataPlane({
    configuration: cloudfront,
    objects: s3,
    versions: lambda,
    log,
    clock,
    handlerRuntime,
    moduleDirectories,
    runCode,
    environment: process.env,
    idleMs,
    ...(recorder ? { recorder } : {}),
    ...(sourcePlaces ? { sourcePlaces } : {}),
  });
  return {
    services: [s3, iam, sts, lambda, cloudfront],
    dataPlane,
    async warm(versionArn) {
      const version = lambda.find(versionArn);
      if (version) await dataPlane.warm(version);
    },
    async retire(versionArn) {
      const version = lambda.find(versionArn);
      if (version) await dataPlane.retire(version);
    },
    expiryOf: sts.expiryOf,
    code: (id) => lambda.code(id),
    keyValues: cloudfront.keyValues,
    cloudfront,
    versions: lambda,
    objects: s3,
    async close() {
      await Promise.all([dataPlane.close(), invocations.close(), sandboxes.close()]);
    },
  };
}
