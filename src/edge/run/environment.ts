import { randomUUID } from 'node:crypto';
import { edgeRegion } from '../vocabulary.ts';
import type { RunnableFunction } from './invocation.ts';

/**
 * The environment of a child process: Lambda's reserved variables and nothing of the caller's, so that no credential, token or input
 * of the runner can be read by the code under test. There are no AWS credentials in it.
 * Source: AWS Lambda Developer Guide, Defined runtime environment variables.
 *
 * @param moduleDirectories node_modules folders that stand for what the runtime brings
 */
export function childEnvironment(fn: RunnableFunction, moduleDirectories: readonly string[]): Record<string, string> {
  return {
    _HANDLER: fn.handler,
    AWS_DEFAULT_REGION: edgeRegion,
    AWS_EXECUTION_ENV: `AWS_Lambda_${fn.runtime}`,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(fn.memorySize),
    AWS_LAMBDA_FUNCTION_NAME: fn.functionName,
    AWS_LAMBDA_FUNCTION_VERSION: fn.functionVersion,
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    // Logs of a function at the edge are in a group that names its home region.
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${edgeRegion}.${fn.functionName}`,
    // One stream an execution environment: also what tells this process's descendants from all others.
    AWS_LAMBDA_LOG_STREAM_NAME: `[${fn.functionVersion}]${randomUUID().replaceAll('-', '')}`,
    AWS_REGION: edgeRegion,
    LAMBDA_RUNTIME_DIR: '/var/runtime',
    LAMBDA_TASK_ROOT: fn.directory,
    LANG: 'en_US.UTF-8',
    ...(moduleDirectories.length > 0 ? { NODE_PATH: moduleDirectories.join(':') } : {}),
    PATH: '/var/lang/bin:/usr/local/bin:/usr/bin:/bin:/opt/bin',
    TZ: ':UTC',
  };
}
