import { fileURLToPath } from 'node:url';
import type { RunFunction } from '../edge/functions/function-run.ts';
import { startHandler } from '../edge/run/handler-process.ts';
import type { Clock } from '../kit/clock.ts';
import type { Logger } from '../kit/log.ts';
import { accountId } from './account.ts';
import type { KeyValueControl } from './cloudfront/key-value-stores.ts';
import { createCloudFrontService } from './cloudfront/service.ts';
import type { ExpiryOf } from './credentials.ts';
import { createDataPlane } from './edge/data-plane.ts';
import { FunctionSandboxes } from './edge/function-sandboxes.ts';
import { HandlerPool } from './edge/handler-pool.ts';
import { createIamService } from './iam/service.ts';
import { createLambdaService } from './lambda/service.ts';
import { createS3Service } from './s3/service.ts';
import type { DataPlane } from './server.ts';
import type { Service } from './service.ts';
import { createStsService } from './sts/service.ts';

export interface AssemblyOptions {
  log: Logger;
  clock: Clock;
  functionUpdateMs?: number;
  deployMs?: number;
}

/** Everything that stands behind the port. */
export interface Assembly {
  services: Service[];
  dataPlane: DataPlane;
  expiryOf: ExpiryOf;
  code(id: string): Buffer | undefined;
  /** The content of key value stores; `changed` keeps it across restarts. */
  keyValues: KeyValueControl;
  cloudfront: Service;
  /** Ends the functions' processes. */
  close(): Promise<void>;
}

/** The program that holds a function in a child process. */
const handlerRuntime = fileURLToPath(new URL('../edge/run/handler-runtime.ts', import.meta.url));
/** The program that holds a CloudFront Function's sandbox in a child process. */
const functionRuntime = fileURLToPath(new URL('../edge/functions/function-runtime.ts', import.meta.url));
/** Stands for what Lambda's Node.js runtimes bring: the AWS SDK. */
const moduleDirectories = [fileURLToPath(new URL('../../node_modules', import.meta.url))];
/** Milliseconds that a function's process is kept without work. */
const idleMs = 60_000;

/** Makes the services and hands each what it needs of the others. */
export function assembleServices({ log, clock, functionUpdateMs, deployMs }: AssemblyOptions): Assembly {
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
  });
  return {
    services: [s3, iam, sts, lambda, cloudfront],
    dataPlane,
    expiryOf: sts.expiryOf,
    code: (id) => lambda.code(id),
    keyValues: cloudfront.keyValues,
    cloudfront,
    async close() {
      await Promise.all([dataPlane.close(), invocations.close(), sandboxes.close()]);
    },
  };
}
