import type { Finding } from '../finding.ts';
import { pythonHandlers } from '../sources.ts';
import type { Invocation } from './invocation.ts';
import type { ProbeRequest } from './request.ts';

/**
 * Top-level packages that Lambda's Python runtimes bring; handler-runtime.py lets a handler see them and no others of this machine.
 * Source: AWS Lambda Developer Guide, Runtime-included SDK versions.
 */
export const pythonRuntimePackages: readonly string[] = [
  'boto3',
  'botocore',
  's3transfer',
  'jmespath',
  'dateutil',
  'urllib3',
  'six',
];

/**
 * What a Python function that could not be loaded lacks only here, as its runtime brings it: no fault of the function.
 *
 * @param withEvents whether sample events were to be run, which is impossible then
 */
export function lacksOnlyHere(failed: Invocation, request: ProbeRequest, withEvents: boolean): Finding | undefined {
  if (failed.outcome !== 'not-loaded' || !request.runtime.startsWith('python')) return undefined;
  const name = /No module named '(\w+)/.exec(failed.errorMessage)?.[1];
  if (name === undefined || !pythonRuntimePackages.includes(name)) return undefined;
  return {
    rule: 'not-run',
    severity: withEvents ? 'error' : 'notice',
    message: `${withEvents ? 'The sample events cannot be run' : `Whether ${request.handler} can be loaded was not tried`}: the code imports ${name}, which Lambda's runtime brings and this machine does not have.`,
    advice: `Install it before the build: python3 -m pip install ${name}.`,
    source: pythonHandlers,
  };
}
