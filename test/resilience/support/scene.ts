import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInfrastructure, type Infrastructure, localCredentials } from '../../../scripts/demo/infrastructure.ts';
import { type ActionRun, type ActionRunResult, repository, runAction } from '../../../scripts/runner/run-action.ts';
import { silentLog } from '../../../src/kit/log.ts';
import type { CallRecord } from '../../../src/local/calls.ts';
import type { FaultRule } from '../../../src/local/faults.ts';
import { startLocalEdge } from '../../../src/local/start.ts';

/** A local edge with the demo's infrastructure, a workspace with its example, and the committed bundles to run against it. */
export interface Scene {
  url: string;
  workspace: string;
  /** Absolute path of the committed dist/. */
  dist: string;
  infrastructure: Infrastructure;
  /** publish-edge's for the example: upload, version, association, record, invalidation. */
  inputs: Record<string, string>;
  /** What every run has of AWS_* and GITHUB_* variables: the edge, and one run of a workflow. */
  environment: Record<string, string>;
  /** Runs a bundle; its inputs are the whole of them. */
  run(action: string, inputs: Record<string, string>, options?: Partial<ActionRun>): Promise<ActionRunResult>;
  /** publish-edge's bundle with `inputs`, or others in their place. */
  publish(inputs?: Record<string, string>, options?: Partial<ActionRun>): Promise<ActionRunResult>;
  setFaults(rules: FaultRule[]): Promise<void>;
  calls(): Promise<CallRecord[]>;
  clearCalls(): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param deployMs milliseconds from a distribution's change to Deployed
 * @param distributions how many
 */
export async function openScene(
  functionNames: string[] = ['dev-greeting'],
  deployMs = 60,
  distributions = 1,
): Promise<Scene> {
  const edge = await startLocalEdge({ log: silentLog, functionUpdateMs: 20, deployMs });
  const workspace = await mkdtemp(path.join(tmpdir(), 'edge-actions-scene-'));
  await cp(path.join(repository, 'examples', 'greeting'), workspace, { recursive: true });
  const infrastructure = await createInfrastructure(edge.url, functionNames, distributions);
  const control = (what: string, options?: RequestInit) => fetch(`${edge.url}/_local/${what}`, options);
  const inputs = greetingInputs(infrastructure);
  const environment = { ...localCredentials, ...workflowRun, AWS_ENDPOINT_URL: edge.url };
  const run: Scene['run'] = (action, given, options = {}) =>
    runAction({
      ...options,
      action,
      workspace,
      inputs: given,
      environment: { ...environment, ...options.environment },
    });
  const scene: Scene = {
    url: edge.url,
    workspace,
    dist: path.join(repository, 'dist'),
    infrastructure,
    inputs,
    environment,
    run,
    publish: (others = {}, options = {}) => run('publish-edge', { ...inputs, ...others }, options),
    async setFaults(rules) {
      const answer = await control('faults', { method: 'PUT', body: JSON.stringify({ rules }) });
      if (!answer.ok) throw new Error(await answer.text());
    },
    calls: async () => ((await (await control('calls')).json()) as { calls: CallRecord[] }).calls,
    clearCalls: async () => void (await control('calls', { method: 'DELETE' })),
    async close() {
      await edge.close();
      await rm(workspace, { recursive: true, force: true });
    },
  };
  await scene.clearCalls();
  return scene;
}

/** A release record names its run; that of a child and that of this process are to be the same. */
const workflowRun = {
  GITHUB_REPOSITORY: 'acme/site',
  GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
  GITHUB_RUN_ID: '1',
  GITHUB_RUN_ATTEMPT: '1',
};

function greetingInputs({ distributionId, artifactBucket, releaseBucket }: Infrastructure): Record<string, string> {
  return {
    function: 'greeting',
    'function-prefix': 'dev-',
    entry: 'greeting.ts',
    'event-types': 'viewer-request',
    bucket: artifactBucket,
    version: '1.0.0',
    'distribution-id': distributionId,
    associations: 'default viewer-request',
    stage: 'dev',
    'release-bucket': releaseBucket,
    'invalidate-paths': '/*',
  };
}
