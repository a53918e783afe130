import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type LocalEdgeOptions, startLocalEdge } from '../../src/local/start.ts';
import { localCredentials } from '../demo/infrastructure.ts';
import { type ActionRunResult, runAction } from '../runner/run-action.ts';
import { copyExample } from './copy-example.ts';
import { readFunctions } from './example-functions.ts';
import { createSurroundings } from './infrastructure.ts';
import { type OriginServer, startOriginServer } from './origin-server.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

/** An example that is built, published and answers on a local edge of its own. */
export interface OpenExample {
  url: string;
  surroundings: Surroundings;
  /** The HTTP origin; it gets nothing where the example has buckets. */
  origin: OriginServer;
  /** By stage. */
  distributionIds: Record<string, string>;
  build: ActionRunResult;
  /** By stage. */
  published: Record<string, ActionRunResult>;
  close(): Promise<void>;
}

export interface OpenOptions extends LocalEdgeOptions {
  /** Each line of the actions' output as it comes. */
  onLine?: (line: string) => void;
  /** In place of those in `surroundings/`. */
  surroundings?: Surroundings;
  /** Puts more over edge.yml's build-env. */
  buildEnv?: Record<string, string>;
}

/** @param name a folder of examples/. It is copied first: nothing is written into it. */
export async function openExample(name: string, options: OpenOptions): Promise<OpenExample> {
  const opened: { close(): Promise<void> }[] = [];
  const close = async () => {
    for (const one of opened.reverse()) await one.close();
  };
  try {
    const surroundings = options.surroundings ?? (await surroundingsOf(name));
    opened.push({ close: async () => surroundings.close?.() });
    const workspace = await mkdtemp(path.join(tmpdir(), 'edge-actions-example-'));
    opened.push({ close: () => rm(workspace, { recursive: true, force: true }) });
    await copyExample(name, workspace, surroundings.files);
    const edge = await startLocalEdge(options);
    opened.push(edge);
    const origin = await startOriginServer();
    opened.push(origin);
    Object.assign(origin.answerHeaders, surroundings.originAnswerHeaders);
    const functions = await readFunctions(workspace);
    const distributionIds = await createSurroundings(edge.url, functions, surroundings, origin.port);
    const environment = { ...localCredentials, AWS_ENDPOINT_URL: edge.url };
    const run = (action: string, inputs: Record<string, string>) =>
      runAction({ action, workspace, environment, onLine: options.onLine, inputs });

    const buildEnv = { ...surroundings.buildEnv?.(distributionIds), ...options.buildEnv };
    const lines = Object.entries(buildEnv).map(([key, value]) => `${key}=${value}`);
    const build = succeeded(await run('actions/build-lambda', { config: 'edge.yml', 'build-env': lines.join('\n') }));
    const published: Record<string, ActionRunResult> = {};
    for (const [stage, id] of Object.entries(distributionIds)) {
      const artifacts = build.outputs['artifacts-path']!;
      const inputs = { artifacts, config: 'edge.yml', 'function-prefix': `${stage}-`, 'distribution-id': id };
      published[stage] = succeeded(await run('actions/publish-edge-version', inputs));
    }
    return { url: edge.url, surroundings, origin, distributionIds, build, published, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function succeeded(run: ActionRunResult): ActionRunResult {
  if (run.exitCode !== 0) throw new Error(`The action ended with ${run.exitCode}:\n${run.log}`);
  return run;
}
